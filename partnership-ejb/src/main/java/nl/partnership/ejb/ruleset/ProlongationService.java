package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;

/**
 * When there are no rules for the new school year yet, the board may prolong the former ones for its first weeks, by an
 * act of its own: a new version with other days. Nothing is ever prolonged by itself.
 */
@Stateless
@Allowed(Audience.BOARD)
public class ProlongationService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private AdoptedSets adoptedSets;

    @Inject
    private RulesInForce inForce;

    @Inject
    private RulesStandings standings;

    @Inject
    private RuleReviews reviews;

    @Inject
    private RecordContent content;

    @Inject
    private RuleLetters letters;

    @Inject
    private Trail trail;

    /** What the board can prolong now; empty when it is not time, when there are rules already, or after 30 September. */
    public Optional<ProlongationView> look() {
        return next(0).map(next -> new ProlongationView(
                RuleSetRow.of(next.getOrigin()),
                next.getSchoolYear(),
                first(next),
                next.getLastDay(),
                reviews.of(next)));
    }

    /**
     * Prolongs the former rules. They are in force from the next request on or, before 1 August, from that day on. The
     * data protection officers are told by mail.
     *
     * @param until the last day, 30 September at most
     * @param reason why there are no new rules yet
     * @param seen the digest of the {@link RuleReview} that the board member read, and signs
     * @return number of the new version
     * @throws RuleViolation at {@code until} or {@code reason}; when there is nothing to prolong, or what becomes different
     *     is not what the board member saw
     */
    public int prolong(LocalDate until, String reason, String seen) {
        RuleSet next = next(ruleSets.nextNumber()).orElseThrow(() -> new RuleViolation("ruleset.prolong.notNow"));
        content.require("reason", reason);
        RuleReview review = reviews.of(next);
        next.prolong(ruleSets.caller(), until, reason, review.signature(), inForce.today());
        if (!review.digest().equals(seen)) {
            throw new RuleViolation("ruleset.adoption.otherThanSeen");
        }
        entityManager.persist(next);
        adoptedSets.giveWay(next, inForce.today());
        trail.note(
                "rule-set.prolonged",
                "rule-set",
                next.getId(),
                Map.of(
                        "number", next.getNumber(),
                        "former", next.getOrigin().getNumber(),
                        "until", until.toString(),
                        "reason", Trail.words(reason)));
        letters.prolonged(next);
        inForce.changed();
        return next.getNumber();
    }

    /** The prolongation that the board can decide on, not stored. */
    private Optional<RuleSet> next(int number) {
        RulesStanding standing = standings.today();
        return standing.prolongable()
                .flatMap(year -> ruleSets.numbered(standing.last()).map(last -> last.prolongation(number, year)));
    }

    private LocalDate first(RuleSet next) {
        LocalDate firstDay = next.getSchoolYear().firstDay();
        return inForce.today().isBefore(firstDay) ? firstDay : inForce.today();
    }
}

package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Lease;
import nl.partnership.ejb.screening.RecordContent;

/**
 * Rule sets: what is in force is for everyone to read; a set that is on its way only for those who bring it there. The
 * data protection officer advises, the board adopts.
 */
@Stateless
public class RuleSetService {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Lease lease;

    @Inject
    private RulesInForce inForce;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private AdoptedSets adoptedSets;

    @Inject
    private RulesStandings standings;

    @Inject
    private NewRules newRules;

    @Inject
    private RuleReviews reviews;

    @Inject
    private RuleCases cases;

    @Inject
    private RecordContent content;

    @Inject
    private Clock clock;

    /** The set in force today; empty when there is none. */
    @Allowed(Audience.SIGNED_IN)
    public Optional<RuleSetRow> inForce() {
        return inForce.id().map(id -> RuleSetRow.of(entityManager.find(RuleSet.class, id)));
    }

    /**
     * One set, also one that gave way.
     *
     * @param number the version
     * @throws NotFound when there is none, or when it is still on its way and the caller does not bring it there
     */
    @Allowed(Audience.SIGNED_IN)
    public RuleSetRow set(int number) {
        return RuleSetRow.of(ruleSets.readable(number));
    }

    /** The rules of a set that fit, in the order of the set; see {@link #set}. */
    @Allowed(Audience.SIGNED_IN)
    public List<RuleVersion> rules(int number, RuleFilter filter) {
        return filter.of(ruleSets.compiled(ruleSets.readable(number)));
    }

    /** A set in the exchange format, byte for byte as it would be read; see {@link #set}. */
    @Allowed(Audience.SIGNED_IN)
    public String export(int number) {
        return ruleSets.readable(number).export();
    }

    /** The set that waits for advice or adoption; empty when there is none. */
    @Allowed({Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD})
    public Optional<RuleSetRow> open() {
        return ruleSets.open().map(RuleSetRow::of);
    }

    /**
     * The shipped rules for kinds of information that came with a newer version of the portal and that no set ever named;
     * nothing of those crosses from one organisation to another before a board adopts a set that does.
     */
    @Allowed({Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD})
    public List<SharingRule> newRules() {
        return newRules.all();
    }

    /** How the rules stand today, and what is to be done for the days after them. */
    @Allowed(Audience.SIGNED_IN)
    public RulesStanding standing() {
        return standings.today();
    }

    /** The sets that the caller may read, the newest first; at most 100. */
    @Allowed(Audience.SIGNED_IN)
    public List<RuleSetRow> all() {
        return ruleSets.allReadable(MOST).stream().map(RuleSetRow::of).toList();
    }

    /** A set worked out for answers, as if it were adopted; see {@link #set}. */
    @Allowed(Audience.SIGNED_IN)
    public Rules compiled(int number) {
        return ruleSets.compiled(ruleSets.readable(number));
    }

    /**
     * The day by which one looks at a whole set: today or, when it cannot be in force then, the day that comes nearest.
     */
    @Allowed(Audience.SIGNED_IN)
    public LocalDate viewedOn(int number) {
        return compiled(number).nearest(inForce.today());
    }

    /**
     * The data protection officer advises on a set that is not adopted yet.
     *
     * @param version as read before
     * @param text needed when the advice is not favourable, else it may be null
     * @throws RuleViolation when the set loosens a hard rule, or the caller changed it; at {@code advice} when that
     *     points to a pupil
     * @throws Stale when the set changed since it was read
     */
    @Allowed(Audience.DPO)
    public void advise(String ruleSetId, long version, boolean favourable, String text) {
        RuleSet set = ruleSets.require(ruleSetId, version);
        content.require("advice", text);
        set.advise(ruleSets.caller(), favourable, text, LocalDate.now(clock), adoptedSets.former());
    }

    /**
     * The board adopts a set on which there is advice. It holds from the next request on, and the former set of the
     * same school year gives way, as does every set whose year is over.
     *
     * @param version as read before
     * @param reason needed when the advice is not favourable, else it may be null
     * @param seen the digest of the {@link RuleReview} that the board member read, and signs
     * @throws RuleViolation when there is no advice, the caller changed the set, it says what already holds, a case gets
     *     another answer than it should, or the review is another by now; at {@code reason} when that points to a pupil
     * @throws Stale when the set changed since it was read
     */
    @Allowed(Audience.BOARD)
    public void adopt(String ruleSetId, long version, String reason, String seen) {
        RuleSet set = ruleSets.require(ruleSetId, version);
        content.require("reason", reason);
        LocalDate today = LocalDate.now(clock);
        RuleReview review = reviews.of(set);
        set.adopt(ruleSets.caller(), reason, review.signature(), today);
        adoptedSets.requireChanged(set);
        if (!review.digest().equals(seen)) {
            throw new RuleViolation("ruleset.adoption.otherThanSeen");
        }
        cases.settle(ruleSets.compiled(set));
        adoptedSets.giveWay(set, today);
        inForce.changed();
    }

    /** Makes sure that there is a set to adopt: in a new installation the shipped rules are a draft for this year. */
    @Allowed(Audience.PORTAL)
    public void prepare() {
        lease.takeTurn();
        prepared();
    }

    /**
     * Lets the shipped rules be in force from 1 August of this school year on: for invented data only. Does nothing
     * when a board already adopted them.
     *
     * @param dpoId person who then advised
     * @param boardMemberId person who then adopted
     */
    @Allowed(Audience.PORTAL)
    public void adoptShipped(String dpoId, String boardMemberId) {
        RuleSet set = prepared();
        if (!set.isOpen()) {
            return;
        }
        LocalDate firstDay = SchoolYear.of(LocalDate.now(clock)).firstDay();
        set.advise(entityManager.find(Person.class, dpoId), true, null, firstDay, List.of());
        RuleSet.Signature signature = reviews.of(set).signature();
        set.adopt(entityManager.find(Person.class, boardMemberId), null, signature, firstDay);
        inForce.changed();
    }

    private RuleSet prepared() {
        return ruleSets.numbered(1).orElseGet(this::first);
    }

    private RuleSet first() {
        RuleSet first = RuleSet.first(SchoolYear.of(LocalDate.now(clock)));
        entityManager.persist(first);
        return first;
    }
}

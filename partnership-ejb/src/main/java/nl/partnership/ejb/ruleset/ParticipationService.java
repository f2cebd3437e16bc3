package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.screening.RecordContent;

/** What the participation council said of the rules: the board tells, and who reads the rules reads it. */
@Stateless
public class ParticipationService {

    private static final String KIND = "rule-set";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Participations participations;

    /** Of the versions that the caller may read; none of a version that did not go there yet. */
    @Allowed(Audience.SIGNED_IN)
    public List<ParticipationRow> all() {
        return entityManager
                .createQuery(
                        "select new nl.partnership.ejb.ruleset.ParticipationRow(s.number, p.answer, p.saidOn,"
                                + " p.because, p.version) from Participation p, RuleSet s where p.subjectKind = :kind and"
                                + " p.subjectId = s.id and s.status in :shown order by s.number desc",
                        ParticipationRow.class)
                .setParameter("kind", KIND)
                .setParameter("shown", ruleSets.shown())
                .setMaxResults(RuleSets.MOST)
                .getResultList();
    }

    /**
     * Says how far a version is, in the place of what was said before.
     *
     * @throws nl.partnership.domain.base.RuleViolation at the fields {@code answer}, {@code saidOn} and {@code because}
     * @throws NotFound when there is no such version
     * @throws nl.partnership.domain.base.Stale when another said it since
     */
    @Allowed(Audience.BOARD)
    public void say(int number, Participations.Said said) {
        RuleSet set = ruleSets.readable(number);
        entityManager.lock(set, LockModeType.PESSIMISTIC_WRITE);
        participations.say(
                KIND,
                set.getId(),
                said,
                before -> content.require("because", said.because(), before),
                entityManager.find(Membership.class, current.get().membershipId()));
    }
}

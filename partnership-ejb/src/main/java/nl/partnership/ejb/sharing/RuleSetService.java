package nl.partnership.ejb.sharing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.sharing.RuleSet;
import nl.partnership.domain.sharing.RuleVersion;
import nl.partnership.domain.sharing.Vocabulary;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Lease;

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
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** The set in force today; empty when there is none. */
    @Allowed(Audience.SIGNED_IN)
    public Optional<RuleSetRow> inForce() {
        return inForce.id().map(id -> RuleSetRow.of(require(id)));
    }

    /** The rules in force today that fit; none when there is no set in force. */
    @Allowed(Audience.SIGNED_IN)
    public List<RuleVersion> rulesInForce(RuleFilter filter) {
        return inForce.rules().map(filter::of).orElse(List.of());
    }

    /** The set that waits for advice or adoption; empty when there is none. */
    @Allowed({Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD})
    public Optional<RuleSetRow> open() {
        return openSet().map(RuleSetRow::of);
    }

    /** The rules of the set that waits for advice or adoption. */
    @Allowed({Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD})
    public List<RuleVersion> openRules(RuleFilter filter) {
        return openSet()
                .map(set -> filter.of(set.compile(Vocabulary.shipped())))
                .orElse(List.of());
    }

    /** All sets, the newest first; at most 100. */
    @Allowed({Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD})
    public List<RuleSetRow> all() {
        return entityManager
                .createQuery(
                        "select s from RuleSet s left join fetch s.advisedBy left join fetch s.adoptedBy"
                                + " order by s.number desc",
                        RuleSet.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(RuleSetRow::of)
                .toList();
    }

    /**
     * The data protection officer advises on a set that is not adopted yet.
     *
     * @param version as read before
     * @param text needed when the advice is not favourable, else it may be null
     * @throws Stale when the set changed since it was read
     */
    @Allowed(Audience.DPO)
    public void advise(String ruleSetId, long version, boolean favourable, String text) {
        require(ruleSetId, version).advise(caller(), favourable, text, LocalDate.now(clock));
    }

    /**
     * The board adopts a set on which there is advice. It holds from the next request on, and the former set of the
     * same school year gives way, as does every set whose year is over.
     *
     * @param version as read before
     * @param reason needed when the advice is not favourable, else it may be null
     * @throws Stale when the set changed since it was read
     */
    @Allowed(Audience.BOARD)
    public void adopt(String ruleSetId, long version, String reason) {
        RuleSet set = require(ruleSetId, version);
        LocalDate today = LocalDate.now(clock);
        set.adopt(caller(), reason, today);
        former(set, today).forEach(former -> former.retire(today));
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
        set.advise(entityManager.find(Person.class, dpoId), true, null, firstDay);
        set.adopt(entityManager.find(Person.class, boardMemberId), null, firstDay);
        inForce.changed();
    }

    private RuleSet prepared() {
        return entityManager
                .createQuery("select s from RuleSet s where s.number = 1", RuleSet.class)
                .getResultStream()
                .findFirst()
                .orElseGet(this::first);
    }

    private RuleSet first() {
        RuleSet first = RuleSet.first(SchoolYear.of(LocalDate.now(clock)));
        entityManager.persist(first);
        return first;
    }

    private Optional<RuleSet> openSet() {
        return entityManager
                .createQuery(
                        "select s from RuleSet s left join fetch s.advisedBy where s.status in :open order by s.number desc",
                        RuleSet.class)
                .setParameter("open", List.of(RuleSet.Status.DRAFT, RuleSet.Status.ADVISED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<RuleSet> former(RuleSet next, LocalDate today) {
        return entityManager
                .createQuery(
                        "select s from RuleSet s where s.status = :adopted and s.id <> :next"
                                + " and (s.schoolYear = :year or s.schoolYear < :now)",
                        RuleSet.class)
                .setParameter("adopted", RuleSet.Status.ADOPTED)
                .setParameter("next", next.getId())
                .setParameter("year", next.getSchoolYear())
                .setParameter("now", SchoolYear.of(today))
                .setMaxResults(MOST)
                .getResultList();
    }

    private RuleSet require(String id, long version) {
        RuleSet set = require(id);
        if (set.getVersion() != version) {
            throw new Stale("ruleSet", id);
        }
        return set;
    }

    private RuleSet require(String id) {
        RuleSet set = entityManager.find(RuleSet.class, id);
        if (set == null) {
            throw new NotFound("ruleSet", id);
        }
        return set;
    }

    private Person caller() {
        return entityManager.find(Person.class, current.get().personId());
    }
}

package nl.partnership.ejb.support.expertise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.support.ExpertiseReach;
import nl.partnership.domain.support.ReachOutcome;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** The support map of the caller's schools, and what came of reaching those on it. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class ExpertiseService {

    private static final int MOST = 1000;

    private static final String ORDER = " order by s.nameKey, e.sector, e.nameKey, e.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleExpertise visible;

    @Inject
    private Reaches reaches;

    @Inject
    private WrongTasks wrong;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    /** The caller's schools of today, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(access.today());
    }

    /** A part of the map, by school and field. */
    public Listed<ExpertiseRow> list(ExpertiseFilter filter, int first, int most) {
        long total = visible.query(
                        "select count(e)", Long.class, filter.condition(), filter.parameters(visible.today()))
                .getSingleResult();
        return new Listed<>(rows(filter, first, most), total);
    }

    /** The whole map, for a spreadsheet or on paper; at most 1000. */
    public List<ExpertiseRow> all(ExpertiseFilter filter) {
        return rows(filter, 0, MOST);
    }

    private List<ExpertiseRow> rows(ExpertiseFilter filter, int first, int most) {
        return shown(VisibleExpertise.entries(visible.query(
                        "select e", Expertise.class, filter.condition() + ORDER, filter.parameters(visible.today())))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList());
    }

    /** @throws NotFound when the caller sees none with this id */
    public ExpertiseRow get(String id) {
        return shown(List.of(visible.require(id))).get(0);
    }

    private List<ExpertiseRow> shown(List<Expertise> found) {
        Map<String, Reach> told = reaches.of(found);
        Set<String> left = visible.left(found);
        found.forEach(entry ->
                trail.seen(Reaches.KIND, entry.getId(), entry.getOrganisation().getId()));
        return found.stream()
                .map(entry -> ExpertiseRow.of(
                        entry, left.contains(entry.getId()), told.get(entry.getId()), writes(entry), visible.today()))
                .toList();
    }

    private boolean writes(Expertise entry) {
        Caller caller = current.get();
        return !caller.isWalking()
                && entry.getOrganisation().getId().equals(caller.organisationId())
                && ExpertiseEntryService.WRITERS.stream().anyMatch(audience -> audience.includes(caller));
    }

    /**
     * Says what came of reaching them; what the own organisation said before gives way. That something is not right makes one
     * task for who owns the entry, however often and by how many it is said.
     *
     * Who said that and reaches them now, said it in vain: a task that nobody else asked for goes.
     *
     * @return whether a task stays open that the caller's organisation asked for and no longer says
     * @throws NotFound when the caller sees none with this id
     * @throws RuleViolation when nobody calls them any more
     */
    @Allowed(Audience.PARTICIPANT)
    public boolean tell(String id, ReachOutcome outcome) {
        Expertise entry = visible.require(id);
        reaches.lock(entry);
        if (entry.getEndedOn() != null || !visible.left(List.of(entry)).isEmpty()) {
            throw new RuleViolation("support.expertise.over");
        }
        boolean wasWrong = reaches.own(entry)
                .filter(said -> said.getOutcome() == ReachOutcome.WRONG)
                .isPresent();
        Membership by = entityManager.find(Membership.class, current.get().membershipId());
        reaches.own(entry)
                .ifPresentOrElse(
                        said -> said.tell(outcome, by, visible.today()),
                        () -> entityManager.persist(new ExpertiseReach(entry, outcome, by, visible.today())));
        if (outcome == ReachOutcome.WRONG) {
            wrong.make(entry, access.today(entry.getSchool().getId()), by);
            return false;
        }
        if (wasWrong && outcome == ReachOutcome.REACHED) {
            entityManager.flush();
            wrong.takeBack(entry);
            entityManager.flush();
        }
        return wasWrong && reaches.task(entry).isPresent();
    }

    /** Takes back what the own organisation said: it was a mistake. A task that nobody else asked for goes too. */
    @Allowed(Audience.PARTICIPANT)
    public void takeBack(String id) {
        Expertise entry = visible.require(id);
        reaches.lock(entry);
        reaches.own(entry).ifPresent(said -> {
            entityManager.remove(said);
            entityManager.flush();
            wrong.takeBack(entry);
        });
    }
}

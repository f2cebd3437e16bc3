package nl.partnership.ejb.vision.signal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.SchoolSignal;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.screening.RecordContent;

/** The signals of one's own school: who convenes there adds them, calls them otherwise and puts them to rest. */
@Stateless
@Allowed(Audience.CONVENER)
public class SignalService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * Those that one can choose first, each by name.
     *
     * @throws NotFound when the caller's organisation is not a school that works with partners this year
     */
    public List<SignalRow> own() {
        return entityManager
                .createQuery(SignalRow.SELECT, Object[].class)
                .setParameter("school", partnership().getSchool())
                .setMaxResults(SchoolSignal.MOST_KEPT)
                .getResultStream()
                .map(SignalRow::of)
                .sorted(Comparator.comparing(SignalRow::resting))
                .toList();
    }

    /**
     * Adds one.
     *
     * @return its id
     * @throws RuleViolation at the field {@code name} or {@code explanation}; when there are as many as there can be
     */
    public String add(String name, String explanation) {
        Organisation school = lock().getSchool();
        List<SchoolSignal> others = all(school);
        requireRoom(others);
        if (others.size() >= SchoolSignal.MOST_KEPT) {
            throw new RuleViolation("partner.signal.own.full.kept", SchoolSignal.MOST_KEPT);
        }
        content.require("name", name);
        content.require("explanation", explanation);
        SchoolSignal added = new SchoolSignal(school, name, explanation, membership());
        requireOnly(added, others);
        entityManager.persist(added);
        return added.getId();
    }

    /**
     * Calls it otherwise, wherever it stands.
     *
     * @param version as read
     * @throws RuleViolation at the field {@code name} or {@code explanation}
     * @throws NotFound for one of another school
     * @throws Stale when a colleague changed it since
     */
    public void change(String id, long version, String name, String explanation) {
        List<SchoolSignal> all = all(lock().getSchool());
        SchoolSignal one = require(all, id, version);
        content.require("name", name, one.getName());
        content.require("explanation", explanation, one.getExplanation());
        one.call(name, explanation, membership());
        requireOnly(one, all);
    }

    /** Nobody chooses it any more; it stays where it is used. Throws as {@link #change}. */
    public void rest(String id, long version) {
        require(all(lock().getSchool()), id, version).rest(LocalDate.now(clock));
    }

    /** It can be chosen again. Throws as {@link #change}, and when there are as many as there can be. */
    public void wake(String id, long version) {
        List<SchoolSignal> all = all(lock().getSchool());
        SchoolSignal one = require(all, id, version);
        if (one.isResting()) {
            requireRoom(all);
            one.wake();
        }
    }

    private static void requireRoom(List<SchoolSignal> all) {
        if (all.stream().filter(one -> !one.isResting()).count() >= SchoolSignal.MOST) {
            throw new RuleViolation("partner.signal.own.full", SchoolSignal.MOST);
        }
    }

    private static void requireOnly(SchoolSignal one, List<SchoolSignal> all) {
        if (all.stream().anyMatch(other -> !other.equals(one) && other.isCalledLike(one))) {
            throw RuleViolation.at("name", "partner.signal.own.double");
        }
    }

    private static SchoolSignal require(List<SchoolSignal> all, String id, long version) {
        SchoolSignal found = all.stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("school-signal", id));
        found.requireVersion(version);
        return found;
    }

    private List<SchoolSignal> all(Organisation school) {
        return entityManager
                .createQuery(
                        "select n from SchoolSignal n where n.school = :school order by n.nameKey", SchoolSignal.class)
                .setParameter("school", school)
                .setMaxResults(SchoolSignal.MOST_KEPT)
                .getResultList();
    }

    private Partnership partnership() {
        return access.today(current.get().organisationId());
    }

    /** Of two who add one at once the second finds what the first added. */
    private Partnership lock() {
        Partnership partnership = partnership();
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        return partnership;
    }

    private Membership membership() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }
}

package nl.partnership.ejb.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.insight.CorrectionReason;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.domain.vision.Standing;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** Enters what happened at the own school, undoes it for ten minutes, and lets who convenes put it right later. */
@Stateless
@Allowed(Audience.RECORDER)
public class IncidentService {

    private static final int MOST = 20;

    private static final String GUIDELINE = "select r.title, r.steps, r.link from Guideline r join r.school s"
            + " join r.organisation o where s.id = :school and o.id = :school and r.kind = :incident"
            + " and r.standing = :adopted order by r.adoptedOn desc, r.id";

    private static final String LAST_FIRST = " order by i.enteredAt desc, i.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private IncidentAccess access;

    @Inject
    private IncidentRows rows;

    @Inject
    private BoardLists lists;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * Enters what happened at the caller's school.
     *
     * @return its id
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code day}, {@code kind} or {@code place}
     */
    public String enter(IncidentFacts facts) {
        Incident incident = new Incident(known(facts), access.membership(), clock.instant());
        entityManager.persist(incident);
        return incident.getId();
    }

    /**
     * Enters what happened, unless the same seems to be there already; who may only enter is not asked. In one step: sent
     * twice, it is not found to be like itself.
     *
     * @return what seems to be the same, and then nothing was entered; empty when it was
     * @throws nl.partnership.domain.base.RuleViolation as {@link #enter}
     */
    public List<IncidentRow> enterUnlessAlike(IncidentFacts facts) {
        List<IncidentRow> alike = Audience.REGISTER_READER.includes(current.get()) ? alike(facts) : List.of();
        if (alike.isEmpty()) {
            enter(facts);
        }
        return alike;
    }

    /** What the caller's school laid down to do at an incident: the guideline that it adopted last; empty without. */
    public Optional<IncidentSteps> guideline() {
        return entityManager
                .createQuery(GUIDELINE, Object[].class)
                .setParameter("school", access.schoolId())
                .setParameter("incident", GuidelineKind.INCIDENT)
                .setParameter("adopted", Standing.ADOPTED)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> IncidentSteps.of((String) row[0], (String) row[1], (String) row[2]))
                .findFirst();
    }

    /** What the caller entered in this role and can still undo, last first. */
    public List<IncidentRow> undoable() {
        return rows.find(
                " and m.id = :by and b.id is null and i.enteredAt > :since",
                Map.of(
                        "by",
                        current.get().membershipId(),
                        "since",
                        clock.instant().minus(Incident.UNDOABLE)),
                LAST_FIRST,
                0,
                MOST);
    }

    /**
     * It was not so: whoever entered it takes it out again.
     *
     * @throws nl.partnership.domain.base.RuleViolation after ten minutes
     * @throws NotFound when another entered it, or the caller in another role
     */
    public void undo(String id) {
        Incident incident = access.require(id);
        if (!incident.getEnteredBy().getId().equals(current.get().membershipId())) {
            throw new NotFound("incident", id);
        }
        incident.undo(clock.instant());
    }

    /** What is there already of that day, there and then, and of that kind. */
    private List<IncidentRow> alike(IncidentFacts facts) {
        return rows.find(
                " and i.day = :day and i.part = :part and i.place = :place and i.kind = :kind",
                Map.of("day", facts.day(), "part", facts.part(), "place", facts.place(), "kind", facts.kind()),
                LAST_FIRST,
                0,
                MOST);
    }

    /** One incident, to put it right. @throws NotFound when it is of another school, was undone, or is none */
    @Allowed(Audience.REGISTER_READER)
    public IncidentRow get(String id) {
        return rows.find(" and i.id = :id", Map.of("id", id == null ? "" : id), "", 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("incident", id));
    }

    /**
     * Puts an incident right.
     *
     * @param version as read
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code day} or {@code reason}
     * @throws nl.partnership.domain.base.Stale when another changed it since
     */
    @Allowed(Audience.REGISTER_READER)
    public void correct(String id, long version, IncidentFacts facts, CorrectionReason reason) {
        Incident incident = read(id, version);
        boolean sameWords = incident.facts().kind().equals(facts.kind())
                && incident.facts().place().equals(facts.place());
        incident.correct(sameWords ? facts.requireKnownOn(access.today()) : known(facts), reason);
    }

    private IncidentFacts known(IncidentFacts facts) {
        return lists.own().require(facts.requireKnownOn(access.today()));
    }

    /** Takes an incident out, as it should not be there. It throws what {@link #correct} throws. */
    @Allowed(Audience.REGISTER_READER)
    public void takeOut(String id, long version, CorrectionReason reason) {
        read(id, version).takeOut(reason, clock.instant());
    }

    private Incident read(String id, long version) {
        Incident incident = access.require(id);
        incident.requireVersion(version);
        return incident;
    }
}

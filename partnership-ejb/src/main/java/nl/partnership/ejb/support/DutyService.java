package nl.partnership.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.support.DutyTerms;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.screening.RecordContent;

/** Who informs pupils, parents and others. Who convenes at the school agrees it with the partners and writes it down. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class DutyService {

    private static final int MOST = 1000;

    private static final String ORDER = " order by case when d.endedOn is null then 0 else 1 end, s.nameKey, d.purpose,"
            + " d.signal, d.audience, d.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleDuties duties;

    @Inject
    private PartnershipAccess access;

    @Inject
    private DutyInformers informers;

    @Inject
    private RecordContent content;

    @Inject
    private Signals signals;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** A part of the list, what holds first. */
    public Listed<DutyRow> list(DutyFilter filter, int first, int most) {
        long total = duties.query("select count(d)", Long.class, filter.condition(), filter.parameters())
                .getSingleResult();
        return new Listed<>(rows(filter, first, most), total);
    }

    /** The whole list, for a spreadsheet; at most 1000. */
    public List<DutyRow> all(DutyFilter filter) {
        return rows(filter, 0, MOST);
    }

    private List<DutyRow> rows(DutyFilter filter, int first, int most) {
        List<CommunicationDuty> found = duties.all(filter.condition() + ORDER, filter.parameters())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.readsFirst")
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        found.forEach(duty ->
                trail.seen("communication-duty", duty.getId(), duty.getSchool().getId()));
        return found.stream().map(DutyRow::of).toList();
    }

    /** The caller's schools of today, by name. */
    public List<SchoolRow> schools() {
        return access.today().stream()
                .map(partnership -> SchoolRow.of(partnership.getSchool()))
                .sorted(NameKey.byOrganisation(SchoolRow::name))
                .toList();
    }

    /** @throws NotFound when the caller sees none with this id */
    public DutyRow get(String id) {
        CommunicationDuty duty = duties.require(id);
        trail.seen("communication-duty", id, duty.getSchool().getId());
        return DutyRow.of(duty);
    }

    /** Who can inform, at the caller's own school: each role that somebody of a party holds today. */
    @Allowed(Audience.CONVENER)
    public List<DutyInformers.Informer> informers() {
        return informers.of(own());
    }

    /**
     * Writes down who informs whom.
     *
     * @return its id
     * @throws RuleViolation at the field that it is about, {@code exception} when somebody is recognisable in it
     */
    @Allowed(Audience.CONVENER)
    public String add(TypedDuty typed) {
        Partnership partnership = lockOwn();
        requireSignal(typed, null);
        content.require("exception", typed.exception());
        CommunicationDuty duty = new CommunicationDuty(partnership, terms(typed), membership(), LocalDate.now(clock));
        requireOnly(duty);
        entityManager.persist(duty);
        return duty.getId();
    }

    /**
     * Changes it.
     *
     * @param version as read
     * @throws RuleViolation as {@link #add}
     * @throws nl.partnership.domain.base.Stale when it was changed since
     */
    @Allowed(Audience.CONVENER)
    public void change(String id, long version, TypedDuty typed) {
        CommunicationDuty duty = requireOwn(id, version);
        requireSignal(typed, duty.terms().signal());
        content.require("exception", typed.exception(), duty.terms().exception());
        duty.agree(lockOwn(), terms(typed), membership(), LocalDate.now(clock));
        requireOnly(duty);
    }

    private void requireSignal(TypedDuty typed, Signal before) {
        signals.of(current.get().organisationId())
                .requireChosen(
                        "about",
                        Stream.ofNullable(typed.signal()).toList(),
                        Stream.ofNullable(before).toList());
    }

    /** It holds no longer; it stays to be read for two years. */
    @Allowed(Audience.CONVENER)
    public void end(String id, long version) {
        requireOwn(id, version).end(LocalDate.now(clock));
    }

    private CommunicationDuty requireOwn(String id, long version) {
        CommunicationDuty duty = duties.require(id);
        if (!duty.getSchool().getId().equals(current.get().organisationId())) {
            throw new NotFound("communication-duty", id);
        }
        duty.requireVersion(version);
        return duty;
    }

    /** Of one organisation one role informs the same people about the same. */
    private void requireOnly(CommunicationDuty duty) {
        DutyTerms terms = duty.terms();
        boolean another = entityManager
                .createQuery(
                        "select d from CommunicationDuty d where d.school = :school and d.endedOn is null and d.id <> :id"
                                + " and d.audience = :audience and d.organisation = :organisation",
                        CommunicationDuty.class)
                .setParameter("school", duty.getSchool())
                .setParameter("id", duty.getId())
                .setParameter("audience", terms.audience())
                .setParameter("organisation", terms.organisation())
                .getResultStream()
                .map(CommunicationDuty::terms)
                .anyMatch(other -> terms.purpose() == null
                        ? terms.signal().equals(other.signal())
                        : terms.purpose().equals(other.purpose()));
        if (another) {
            throw RuleViolation.at("about", "support.duty.double");
        }
    }

    private DutyTerms terms(TypedDuty typed) {
        return new DutyTerms(
                typed.purpose(),
                typed.signal(),
                typed.audience(),
                Optional.ofNullable(typed.organisationId())
                        .map(id -> entityManager.find(Organisation.class, id))
                        .orElse(null),
                typed.role(),
                typed.within(),
                Set.copyOf(typed.readsFirst()),
                typed.exception());
    }

    private Partnership own() {
        return access.today().stream()
                .filter(partnership ->
                        partnership.getSchool().getId().equals(current.get().organisationId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("school", current.get().organisationId()));
    }

    /** Of two who write down the same at once the second finds what the first wrote. */
    private Partnership lockOwn() {
        Partnership partnership = own();
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        return partnership;
    }

    private Membership membership() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }
}

package nl.partnership.ejb.support.consultation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.support.ConsultationMeeting;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.support.DutyInformers;

/** Who meets how often. Who convenes at the school agrees it with the partners and writes it down. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class ConsultationService {

    static final String KIND = ThreadEnd.kind(Consultation.class);

    private static final int MOST = 500;

    private static final String ORDER = " order by s.nameKey, c.nameKey, c.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleConsultations visible;

    @Inject
    private ConsultationRows rows;

    @Inject
    private ConsultationDesk desk;

    @Inject
    private Meetings meetings;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Trail trail;

    /** The caller's schools of today, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(access.today());
    }

    /** A part of the list, by school and name. */
    public Listed<ConsultationRow> list(ConsultationFilter filter, int first, int most) {
        if (filter.late()) {
            return Listed.part(all(filter), first, most);
        }
        long total = visible.query("select count(c)", Long.class, filter.condition(), filter.parameters())
                .getSingleResult();
        return new Listed<>(found(filter, first, most), total);
    }

    /** The whole list, for a spreadsheet; at most 500. */
    public List<ConsultationRow> all(ConsultationFilter filter) {
        List<ConsultationRow> all = found(filter, 0, MOST);
        return filter.late() ? all.stream().filter(row -> row.standing().late()).toList() : all;
    }

    private List<ConsultationRow> found(ConsultationFilter filter, int first, int most) {
        return shown(VisibleConsultations.all(
                        visible.query("select c", Consultation.class, filter.condition() + ORDER, filter.parameters()))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList());
    }

    /** @throws NotFound when the caller sees none with this id */
    public ConsultationRow get(String id) {
        return shown(List.of(visible.require(id))).get(0);
    }

    private List<ConsultationRow> shown(List<Consultation> found) {
        found.forEach(one -> trail.seen(KIND, one.getId(), one.getSchool().getId()));
        return rows.of(found);
    }

    /** Which roles can come, at the caller's own school: those that somebody of a party holds today. */
    @Allowed(Audience.CONVENER)
    public List<DutyInformers.Informer> roles() {
        return desk.roles();
    }

    /**
     * Writes down who meets how often.
     *
     * @return its id
     * @throws RuleViolation at the field that it is about
     */
    @Allowed(Audience.CONVENER)
    public String add(TypedConsultation typed) {
        desk.screen(typed, null);
        Consultation one = new Consultation(desk.lockOwn(), desk.terms(typed), desk.membership(), visible.today());
        entityManager.persist(one);
        return one.getId();
    }

    /**
     * Says it otherwise; another rhythm holds from tomorrow on.
     *
     * @param version as read
     * @throws RuleViolation as {@link #add}
     * @throws nl.partnership.domain.base.Stale when it was changed since
     */
    @Allowed(Audience.CONVENER)
    public void change(String id, long version, TypedConsultation typed) {
        Consultation one = own(id);
        one.requireVersion(version);
        desk.screen(typed, one);
        one.agree(desk.lockOwn(), desk.terms(typed), desk.membership(), visible.today());
    }

    /** It is held no longer; it stays to be read for two years, and can be taken back. */
    @Allowed(Audience.CONVENER)
    public void end(String id, long version) {
        Consultation one = own(id);
        one.requireVersion(version);
        one.end(visible.today());
    }

    /** It was ended by mistake. */
    @Allowed(Audience.CONVENER)
    public void resume(String id) {
        own(id).resume();
    }

    /**
     * Says that people met on a day, without a conversation in the portal.
     *
     * @throws RuleViolation at the field {@code metOn} when it lies ahead, or something is stored of it already
     */
    @Allowed(Audience.CONVENER)
    public void metOn(String id, LocalDate day) {
        Consultation one = own(id);
        desk.lockOwn();
        ConsultationMeeting meeting = ConsultationMeeting.held(one, day, visible.today());
        meetings.follow(one);
        Optional<ConsultationMeeting> there = meetings.on(one, day);
        if (there.filter(meetings::isUnderWay).isPresent()) {
            throw RuleViolation.at("metOn", "support.consultation.dayTaken");
        }
        there.ifPresentOrElse(ConsultationMeeting::meetWithout, () -> entityManager.persist(meeting));
    }

    /** The last day on which they were said to have met was a mistake. @return whether there was one */
    @Allowed(Audience.CONVENER)
    public boolean takeBackMet(String id) {
        Optional<ConsultationMeeting> last = meetings.lastSaid(own(id));
        last.ifPresent(entityManager::remove);
        return last.isPresent();
    }

    /** @throws NotFound for one of others */
    private Consultation own(String id) {
        return desk.own(visible.require(id));
    }
}

package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.support.ConsultationTerms;
import nl.partnership.domain.support.RoleSeat;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.support.DutyInformers;

/** What whoever writes down a consultation needs. */
@Dependent
class ConsultationDesk {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private DutyInformers informers;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    List<DutyInformers.Informer> roles() {
        return informers.of(partnership());
    }

    /** Of the caller's own school. */
    Partnership partnership() {
        return access.today(current.get().organisationId());
    }

    /** Of two who write at once the second finds what the first wrote. */
    Partnership lockOwn() {
        Partnership partnership = partnership();
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        return partnership;
    }

    /** @throws NotFound for one of others */
    Consultation own(Consultation one) {
        if (!one.getSchool().getId().equals(current.get().organisationId())) {
            throw new NotFound("consultation", one.getId());
        }
        return one;
    }

    void screen(TypedConsultation typed, Consultation before) {
        content.require("name", typed.name(), before(before, Consultation::getName));
        content.require("purpose", typed.purpose(), before(before, Consultation::getPurpose));
        content.require("place", typed.place(), before(before, Consultation::getPlace));
    }

    private static String before(Consultation before, Function<Consultation, String> words) {
        return before == null ? null : words.apply(before);
    }

    ConsultationTerms terms(TypedConsultation typed) {
        Set<RoleSeat> members = typed.members().stream().map(this::seat).collect(Collectors.toSet());
        return new ConsultationTerms(
                typed.name(),
                typed.purpose(),
                typed.place(),
                typed.start(),
                typed.minutes(),
                members,
                seat(typed.chair()),
                seat(typed.inviter()),
                seat(typed.standIn()),
                typed.weeks(),
                typed.firstOn(),
                Set.copyOf(typed.required()));
    }

    private RoleSeat seat(String key) {
        if (key == null || key.indexOf(':') < 0) {
            return null;
        }
        int between = key.indexOf(':');
        return new RoleSeat(
                entityManager.find(Organisation.class, key.substring(0, between)), key.substring(between + 1));
    }

    Membership membership() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }
}

package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.support.Consultation;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.support.HeldRoles;

/** Consultations as rows, with how they stand: in as many statements whatever their number. */
@Dependent
class ConsultationRows {

    @Inject
    private VisibleConsultations visible;

    @Inject
    private Meetings meetings;

    @Inject
    private HeldRoles roles;

    @Inject
    private CurrentCaller current;

    /** In their order. */
    List<ConsultationRow> of(List<Consultation> found) {
        Map<String, MeetingStanding> standings = meetings.of(found);
        HeldRoles.Today held = roles.of(found.stream()
                .flatMap(one -> one.getMembers().stream())
                .map(member -> member.getOrganisation().getId())
                .toList());
        return found.stream()
                .map(one -> ConsultationRow.of(one, standings.get(one.getId()), held, writes(one), visible.today()))
                .toList();
    }

    private boolean writes(Consultation one) {
        Caller caller = current.get();
        return !caller.isWalking()
                && one.getSchool().getId().equals(caller.organisationId())
                && Audience.CONVENER.includes(caller);
    }
}

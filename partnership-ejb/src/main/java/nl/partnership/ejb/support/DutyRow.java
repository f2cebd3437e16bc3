package nl.partnership.ejb.support;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.support.DutyTerms;
import nl.partnership.domain.support.FirstReader;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Within;

/**
 * Who informs whom.
 *
 * @param school short name
 * @param purpose code; null when it is about a signal, and the other way round
 * @param organisation short name of who informs
 * @param exception null for none
 * @param endedOn null as long as it holds
 * @param keptUntil null as long as it holds
 */
public record DutyRow(
        String id,
        long version,
        String schoolId,
        String school,
        String purpose,
        Signal signal,
        Informed audience,
        OrganisationType type,
        String organisationId,
        String organisation,
        String role,
        Within within,
        List<FirstReader> readsFirst,
        String exception,
        LocalDate agreedOn,
        LocalDate endedOn,
        LocalDate keptUntil)
        implements Serializable {

    static DutyRow of(CommunicationDuty duty) {
        DutyTerms terms = duty.terms();
        return new DutyRow(
                duty.getId(),
                duty.getVersion(),
                duty.getSchool().getId(),
                duty.getSchool().getShortName(),
                terms.purpose(),
                terms.signal(),
                terms.audience(),
                terms.organisation().getType(),
                terms.organisation().getId(),
                terms.organisation().getShortName(),
                terms.role(),
                terms.within(),
                terms.readsFirst().stream().sorted().toList(),
                terms.exception(),
                duty.getAgreedOn(),
                duty.getEndedOn(),
                duty.getEndedOn() == null ? null : duty.getEndedOn().plus(CommunicationDuty.KEPT));
    }

    /** Whether it holds today. */
    public boolean isHolding() {
        return endedOn == null;
    }

    /** Code of what it is about, in words of the rules or of signals. */
    public String about() {
        return purpose == null ? signal.code() : purpose;
    }
}

package nl.partnership.ejb.privacy.request;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.request.SubjectRequest;

/**
 * Who wants to hand over what the portal has of somebody, and who agreed.
 *
 * @param askedBy name of the first; null when nobody asks
 * @param mine whether the reader is the first, who cannot agree as well
 * @param agreedBy name of the second; null as long as nobody agreed
 */
public record Handover(LocalDate askedOn, String askedBy, boolean mine, LocalDate agreedOn, String agreedBy)
        implements Serializable {

    /** Whether it waits for a second person. */
    public boolean isWaiting() {
        return askedOn != null && agreedOn == null;
    }

    /** @param reader id of a person */
    static Handover of(SubjectRequest request, String reader) {
        Person first = request.getHandoverAskedBy();
        Person second = request.getHandoverAgreedBy();
        return new Handover(
                request.getHandoverAskedOn(),
                first == null ? null : first.getName(),
                first != null && first.getId().equals(reader),
                request.getHandoverAgreedOn(),
                second == null ? null : second.getName());
    }
}

package nl.partnership.domain.base;

import jakarta.ejb.ApplicationException;

/** The caller's role may not do this, whatever the record. The page answers 403; the refusal is in the audit trail. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param action the service method that refused, for example {@code ConversationService.close} */
    public NotAllowed(String action) {
        super(action, null, false, false);
    }
}

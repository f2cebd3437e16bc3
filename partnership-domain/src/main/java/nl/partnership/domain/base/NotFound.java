package nl.partnership.domain.base;

import jakarta.ejb.ApplicationException;

/**
 * There is no such record, or none for this caller: both look the same, so that nobody learns from the answer whether
 * a record of strangers exists. The page answers 404.
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind what was looked for, as the audit trail names it, for example {@code conversation}
     * @param id the id as it was asked; ends up in the audit trail, so never anything that a person typed
     */
    public NotFound(String kind, String id) {
        super(kind + " " + id, null, false, false);
    }
}

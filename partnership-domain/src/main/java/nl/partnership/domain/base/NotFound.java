package nl.partnership.domain.base;

import jakarta.ejb.ApplicationException;

/**
 * There is no such record, or none for this caller: both look the same, so that nobody learns from the answer whether
 * a record of strangers exists. The page answers 404.
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /**
     * @param kind what was looked for, as the audit trail names it, for example {@code conversation}
     * @param id the id as it was asked; ends up in the audit trail, so never anything that a person typed
     */
    public NotFound(String kind, String id) {
        super(kind + " " + id, null, false, false);
        this.kind = kind;
        this.id = id;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}

package nl.partnership.domain.base;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the record since the caller read it. Nothing is overwritten; the caller sees both and merges. */
@ApplicationException(rollback = true)
public class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale(String kind, String id) {
        super(kind + " " + id, null, false, false);
    }
}

package nl.partnership.ejb.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * A row of the trail as the data protection officer reads it.
 *
 * @param person null for nobody and the portal itself, and when erased
 * @param role code, or null
 * @param organisation short name, or null
 * @param detail JSON; null when the payload was erased on its date
 */
public record AuditRow(
        long seq,
        Instant at,
        String action,
        Outcome outcome,
        String person,
        String role,
        String organisation,
        String origin,
        String subjectKind,
        String subjectId,
        String detail)
        implements Serializable {

    public boolean isErased() {
        return detail == null;
    }
}

package nl.partnership.ejb.privacy.register;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.privacy.register.ImpactSubject;
import nl.partnership.domain.privacy.register.ImpactWords;
import nl.partnership.ejb.ruleset.RuleSetRow;

/**
 * A working paper of an impact assessment in the list of all.
 *
 * @param set what it is about; null for a room
 * @param words {@link ImpactWords#NONE} until somebody wrote them
 * @param writtenOn null likewise
 * @param due whether the day on which it is looked at again has come
 */
public record ImpactRow(ImpactSubject subject, RuleSetRow set, ImpactWords words, LocalDate writtenOn, boolean due)
        implements Serializable {

    /** Whether nobody wrote yet what only people know. */
    public boolean isUnwritten() {
        return writtenOn == null;
    }
}

package nl.partnership.ejb.privacy.register;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.domain.privacy.register.SharingChange;

/**
 * A working paper of an impact assessment: what the portal knows, and what people wrote.
 *
 * @param version of what people wrote; 0 when there is nothing
 * @param writtenBy null likewise
 * @param stored what the room keeps; empty for a set of rules
 * @param rules what becomes different; null for a room
 * @param board what people of the board wrote in the register of processing
 */
public record ImpactView(
        ImpactRow row,
        long version,
        String writtenBy,
        List<StoredEntry> stored,
        ImpactView.NewRules rules,
        RegisterWords board,
        ProcessingRegister.Measures measures)
        implements Serializable {

    /**
     * How a set of rules differs from the one before it.
     *
     * @param former number of that one: of what holds today for a set that is on its way, else of what it was made from; 0
     *     when there is none, and then everything is new
     * @param wider in how many cells more may be shared
     * @param narrower in how many less
     */
    public record NewRules(int former, int wider, int narrower, List<SharingChange> changes) implements Serializable {}
}

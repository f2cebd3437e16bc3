package nl.partnership.ejb.partner.sheet;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Signal;

/** Port to the rooms that know who is first at a signal: rows of the emergency sheet, in the order of the signals. */
public interface FirstCalls {

    /**
     * Who is first at a signal.
     *
     * @param role code
     * @param organisation short name
     */
    record First(Signal signal, String role, String organisation) implements Serializable {}

    /** At the school of that partnership, as far as the caller may see it. */
    List<First> seen(String partnershipId);

    /** The same, whoever may see it: for whether the sheet changed, not to be shown. */
    List<First> all(String partnershipId);

    /** The kind of record of which a change may be one of who is first. */
    Class<? extends StoredEntity> from();
}

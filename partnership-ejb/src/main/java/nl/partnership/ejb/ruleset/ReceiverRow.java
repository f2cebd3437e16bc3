package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Relation;
import nl.partnership.ejb.base.PhoneNumber;

/**
 * Somebody to share with.
 *
 * @param organisation short name
 * @param phone telephone at work, as typed; null when there is none
 */
public record ReceiverRow(
        String name, Party party, String organisationId, String organisation, Relation relation, String phone)
        implements Serializable {

    /** The numbers in it, as typed and as a telephone dials them. */
    public List<PhoneNumber> numbers() {
        return phone == null ? List.of() : PhoneNumber.in(phone);
    }
}

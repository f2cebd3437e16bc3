package nl.partnership.ejb.task;

import java.util.Optional;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.sharing.Receipt;

/** Port to the room in which it is agreed who informs pupils and parents: who then has the task to do so after sharing. */
public interface AgreedInformer {

    /**
     * Who informs, of the organisation that shared; empty when nothing is agreed for it, or nobody has that role today.
     *
     * @param purpose for which it was shared
     */
    Optional<Person> of(Partnership partnership, Receipt receipt, String purpose);
}

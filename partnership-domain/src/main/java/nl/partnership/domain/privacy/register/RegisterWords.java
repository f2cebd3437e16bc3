package nl.partnership.domain.privacy.register;

import java.io.Serializable;

/**
 * What only people know of the processing, as it is typed.
 *
 * @param controller name and address of who answers for it
 * @param contact mail address of the controller
 * @param officer mail address of the data protection officer: of the function, not of a person
 * @param basis on which legal basis the board keeps the portal's own records
 * @param processors who processes for the board, and where; null for nobody
 * @param joint who decides with the board; null for nobody
 * @param transfers what goes outside the European Economic Area, and with which safeguards; null for nothing
 */
public record RegisterWords(
        String controller,
        String contact,
        String officer,
        String basis,
        String processors,
        String joint,
        String transfers)
        implements Serializable {

    /** Nothing written yet. */
    public static final RegisterWords NONE = new RegisterWords(null, null, null, null, null, null, null);
}

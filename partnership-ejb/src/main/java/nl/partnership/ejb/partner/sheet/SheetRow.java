package nl.partnership.ejb.partner.sheet;

import java.io.Serializable;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.NationalNumber;
import nl.partnership.domain.partner.OnPaper;
import nl.partnership.ejb.partner.Author;

/**
 * Whom one calls, as it stands on paper.
 *
 * @param organisation short name
 * @param name null when only the function stands there
 * @param phone null when there is none to print
 * @param hours when it is answered; null when that is not said
 */
public record SheetRow(
        String organisationId,
        String organisation,
        OrganisationType type,
        String role,
        String name,
        String phone,
        String hours)
        implements Author, Serializable {

    /** As a query reads it; leaves out what this person does not want on paper, and of the police always. */
    public SheetRow(
            String organisationId,
            String organisation,
            OrganisationType type,
            String general,
            String role,
            String name,
            String phone,
            String hours,
            OnPaper wanted) {
        this(
                organisationId,
                organisation,
                type,
                role,
                isNamed(type, wanted) ? name : null,
                isNamed(type, wanted) ? phone : general(type, general),
                isNamed(type, wanted) ? hours : null);
    }

    private static boolean isNamed(OrganisationType type, OnPaper wanted) {
        return OnPaper.of(type, wanted) == OnPaper.NAME_AND_NUMBER;
    }

    /** The number of an organisation as it stands on paper: without its own that of the whole police, and null for others. */
    public static String general(OrganisationType type, String general) {
        return general == null && type == OrganisationType.POLICE
                ? NationalNumber.of(NationalNumber.POLICE).number()
                : general;
    }

    @Override
    public Party party() {
        return new Party(type, role);
    }
}

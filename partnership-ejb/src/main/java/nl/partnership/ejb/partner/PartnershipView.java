package nl.partnership.ejb.partner;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;

/**
 * A partnership with its parties.
 *
 * @param version what a form hands back when it changes the partnership
 * @param partners organisations that take part beside the school, by name
 * @param candidates open organisations that could join, by name
 */
public record PartnershipView(
        String id,
        long version,
        String school,
        SchoolYear year,
        List<OrganisationRow> partners,
        List<OrganisationRow> candidates)
        implements Serializable {}

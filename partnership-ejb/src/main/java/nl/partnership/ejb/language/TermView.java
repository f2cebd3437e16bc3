package nl.partnership.ejb.language;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.language.Opinion;

/**
 * One term at a school.
 *
 * @param school short name
 * @param parties what each organisation thinks of what is agreed, the school first; empty when nothing is
 * @param ownId id of the caller's organisation
 * @param ownTeam in which the caller answers for it
 * @param ownOpinion of the caller's organisation; null when it said nothing
 * @param leads whether the caller convenes there
 * @param answers whether the caller answers for an organisation there
 */
public record TermView(
        String schoolId,
        String school,
        TermStanding standing,
        List<Said> parties,
        String ownId,
        Team ownTeam,
        Opinion ownOpinion,
        boolean leads,
        boolean answers)
        implements Serializable {

    /**
     * What an organisation thinks of it.
     *
     * @param name short name
     * @param opinion null when it said nothing that the caller may see
     */
    public record Said(OrganisationType type, String name, Opinion opinion) implements Serializable {}
}

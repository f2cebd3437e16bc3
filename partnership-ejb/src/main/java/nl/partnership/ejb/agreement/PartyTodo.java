package nl.partnership.ejb.agreement;

import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Audience;

/** What is expected of a party: at a school of who convenes, at a partner of everybody who works with the school. */
final class PartyTodo {

    private PartyTodo() {}

    /**
     * @param row ids of the version and of the party, its kind, ids of the partnership and of the organisation of who
     *     proposed it, and in which role that was
     */
    static Todo of(String kind, Object... row) {
        Audience audience = row[2] == OrganisationType.SCHOOL ? Audience.CONVENER : Audience.PARTICIPANT;
        return new Todo(kind, (String) row[0])
                .toOrganisation((String) row[1])
                .toAudience(audience.name())
                .within((String) row[3])
                .writtenBy((String) row[4], Party.of((String) row[5]));
    }
}

package nl.partnership.ejb.partner.todo;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Todo;

/**
 * What is expected of the caller, with the names of today; its kind makes words of it.
 *
 * @param subjectId the record that it comes from
 * @param facts the codes that its kind stored with it
 * @param title what people called the record it comes from; null when it has no title, or is gone
 * @param school short name of the school of its partnership; null without one, like its id
 * @param about whose membership it is about; null when it is about nobody
 */
public record TodoRow(
        String subjectId,
        List<String> facts,
        LocalDate dueOn,
        String title,
        String schoolId,
        String school,
        String authorOrganisationId,
        String authorParty,
        About about) {

    /**
     * A membership.
     *
     * @param sponsor name of who answers for it, or null; the id likewise
     */
    public record About(
            String id,
            String personId,
            String person,
            String role,
            String organisationId,
            String organisation,
            OrganisationType type,
            LocalDate until,
            String sponsorId,
            String sponsor) {

        public Party party() {
            return new Party(type, role);
        }
    }

    static final int COLUMNS = 18;

    static TodoRow of(Object[] row, String title) {
        About about = row[8] == null
                ? null
                : new About(
                        (String) row[8],
                        (String) row[9],
                        (String) row[10],
                        (String) row[11],
                        (String) row[12],
                        (String) row[13],
                        (OrganisationType) row[14],
                        (LocalDate) row[15],
                        (String) row[16],
                        (String) row[17]);
        return new TodoRow(
                (String) row[1],
                Todo.facts((String) row[2]),
                (LocalDate) row[3],
                title,
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                about);
    }
}

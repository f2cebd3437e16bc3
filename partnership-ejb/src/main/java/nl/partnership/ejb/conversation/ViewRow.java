package nl.partnership.ejb.conversation;

import java.io.Serializable;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Release;

/**
 * An organisation's own view on a question.
 *
 * @param standing null when not chosen
 * @param by who wrote it last
 */
public record ViewRow(String questionCode, Standing standing, String text, Release release, long version, Who by)
        implements Serializable {

    static final String SELECT = "select new nl.partnership.ejb.conversation.ViewRow("
            + "v.questionCode, v.standing, v.text, v.release, v.version, " + Who.SELECT + ")"
            + " from Preparation v join v.author m join m.person r join m.organisation o"
            + " where v.conversation.id = :conversation";

    /** For a query. */
    public ViewRow(
            String questionCode,
            Standing standing,
            String text,
            Release release,
            long version,
            String membershipId,
            String name,
            String organisationId,
            String organisation,
            OrganisationType type,
            String role) {
        this(
                questionCode,
                standing,
                text,
                release,
                version,
                new Who(membershipId, name, organisationId, organisation, type, role));
    }
}

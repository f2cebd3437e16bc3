package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Release;

/**
 * An organisation's own view on a question.
 *
 * @param standing null when not chosen
 * @param withdrawn whether others saw it and it was taken back since
 * @param later when it was released, when that was after all were opened; else null
 * @param by who wrote it last
 */
public record ViewRow(
        String questionCode,
        Standing standing,
        String text,
        Release release,
        boolean withdrawn,
        Instant later,
        long version,
        Who by)
        implements Serializable {

    static final String SELECT = "select new nl.partnership.ejb.conversation.ViewRow("
            + "v.questionCode, v.standing, v.text, v.release, v.withdrawn, v.releasedAt, c.openedAt,"
            + " v.version, " + Who.SELECT + ")"
            + " from Preparation v join v.conversation c join v.author m join m.person r join m.organisation o"
            + " where c.id = :conversation";

    /** For a query. */
    public ViewRow(
            String questionCode,
            Standing standing,
            String text,
            Release release,
            boolean withdrawn,
            Instant releasedAt,
            Instant openedAt,
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
                withdrawn,
                releasedAt == null || openedAt == null || !releasedAt.isAfter(openedAt) ? null : releasedAt,
                version,
                new Who(membershipId, name, organisationId, organisation, type, role));
    }

    /** What others are told of one that was withdrawn: whose it was. */
    ViewRow withoutWords() {
        return new ViewRow(questionCode, null, "", release, withdrawn, null, version, by);
    }

    boolean isEmpty() {
        return standing == null && text.isEmpty();
    }
}

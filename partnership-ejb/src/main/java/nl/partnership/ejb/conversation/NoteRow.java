package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.base.OrganisationType;

/**
 * A decision or a correction, with who made it and when.
 *
 * @param questionCode null when it is about no question in particular
 */
public record NoteRow(String id, String questionCode, String text, Instant at, Who by) implements Serializable {

    static final String DECISIONS = "select new nl.partnership.ejb.conversation.NoteRow("
            + "d.id, d.questionCode, d.text, d.madeAt, " + Who.SELECT + ")"
            + " from Decision d join d.author m join m.person r join m.organisation o"
            + " where d.conversation.id = :conversation order by d.madeAt";
    static final String CORRECTIONS = "select new nl.partnership.ejb.conversation.NoteRow("
            + "d.id, '', d.text, d.madeAt, m.id, d.authorName, o.id, d.authorOrganisation, o.type, m.role)"
            + " from Correction d join d.author m join m.organisation o"
            + " where d.conversation.id = :conversation order by d.madeAt";

    /** For a query. */
    public NoteRow(
            String id,
            String questionCode,
            String text,
            Instant at,
            String membershipId,
            String name,
            String organisationId,
            String organisation,
            OrganisationType type,
            String role) {
        this(id, questionCode, text, at, new Who(membershipId, name, organisationId, organisation, type, role));
    }
}

package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Belonging;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.tool.CardStart;

/**
 * One conversation. Who does not take part gets the head only; the lists are then empty.
 *
 * @param start what stands at the start of the card; null when no room has something there
 * @param convener null for who does not take part
 * @param standIn null when nobody was named
 * @param agenda of this conversation: what was carried over and what was put on it
 * @param prepared how far each organisation is of which the caller may see that, in the order of the kinds of organisation
 * @param outline its themes and questions, with how each stands
 * @param corrections made after the close, oldest first
 */
public record ConversationDetail(
        ConversationRow head,
        CardStart start,
        Who convener,
        Who standIn,
        List<Participant> participants,
        List<Guest> guests,
        List<AgendaRow> agenda,
        List<Prepared> prepared,
        List<OutlineTheme> outline,
        List<NoteRow> corrections)
        implements Serializable {

    /**
     * Somebody who was asked.
     *
     * @param id what attendance is recorded with
     * @param of the organisation, with its board
     */
    public record Participant(String id, Who who, Belonging of, Attendance attendance) implements Serializable {}

    /** A guest; {@code id} is what attendance is recorded with. */
    public record Guest(String id, String name, String organisation, Attendance attendance) implements Serializable {}

    /**
     * How far an organisation is, or one team of it.
     *
     * @param done whether it has something ready
     * @param ready questions marked ready; null of others before the opening
     * @param questions all questions of this conversation
     */
    public record Prepared(
            String organisationId,
            String organisation,
            OrganisationType type,
            Team team,
            boolean done,
            Integer ready,
            int questions)
            implements Serializable {}

    /** A theme with its questions. */
    public record OutlineTheme(ThemeRow theme, List<OutlineQuestion> questions) implements Serializable {}

    /**
     * A question in the outline.
     *
     * @param standing null until chosen, or when the caller may not see it
     * @param answered whether there are words; false when the caller may not see them
     */
    public record OutlineQuestion(
            String code, String title, String text, int minutes, Standing standing, boolean answered)
            implements Serializable {}
}

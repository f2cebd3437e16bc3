package nl.partnership.ejb.insight.finding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.tool.ToolTalks;
import nl.partnership.ejb.partner.OwnedRecords;

/** The round of one conversation: what organisations see, blind until the conversation opens. */
@Dependent
class Rounds {

    /** The tool of the question at which the round is held. */
    static final String TOOL = "analyses";

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ConversationAccess access;

    @Inject
    private OwnedRecords owned;

    /**
     * A conversation with a round, in which the caller takes part.
     *
     * @throws NotFound for strangers, and when it does not ask what is seen
     * @throws nl.partnership.domain.base.NotAllowed for an organisation that does not take part
     */
    Conversation require(String conversationId) {
        return ToolTalks.require(access.requireAttended(conversationId), TOOL);
    }

    /** The same, for a change: nobody opens it until the transaction ends. */
    Conversation requireToChange(String conversationId) {
        return ToolTalks.require(access.requireAttendedToChange(conversationId), TOOL);
    }

    /** The same, for who leads it: nobody else changes it until the transaction ends. */
    Conversation requireToLead(String conversationId) {
        return ToolTalks.require(access.requireToLead(conversationId), TOOL);
    }

    /** What the caller may see of it: those of the own team always, those of others once they are opened. */
    List<FindingRow> visible(Conversation conversation) {
        boolean opened = conversation.getStatus().isOpened();
        return owned
                .answers(
                        FindingCensus.FINDING,
                        read(conversation.getId()),
                        row -> row,
                        row -> opened && (row.withdrawn() || row.release() == Release.READY))
                .stream()
                .map(row -> owned.isOwnAnswer(row) ? row.asOwn() : row.withdrawn() ? row.withoutWords() : row)
                .map(row -> row.named(conversation.nameOf(row.organisationId(), row.organisation())))
                .sorted(Comparator.comparing(FindingRow::type)
                        .thenComparing(NameKey.byOrganisation(FindingRow::organisation))
                        .thenComparing(FindingRow::team)
                        .thenComparing(FindingRow::id))
                .toList();
    }

    private List<FindingRow> read(String conversationId) {
        return entityManager
                .createQuery(FindingRow.SELECT, FindingRow.class)
                .setParameter("conversation", conversationId)
                .setMaxResults(MOST)
                .getResultList();
    }
}

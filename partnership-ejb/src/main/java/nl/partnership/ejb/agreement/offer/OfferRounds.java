package nl.partnership.ejb.agreement.offer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.tool.ToolTalks;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.Sight;

/** The round of one conversation: what organisations offer and ask, blind until the conversation opens. */
@Dependent
class OfferRounds {

    /** The tool of the question at which the round is held. */
    static final String TOOL = "offers";

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ConversationAccess access;

    @Inject
    private OwnedRecords owned;

    @Inject
    private OfferLinks links;

    @Inject
    private Offers offers;

    @Inject
    private Sight sight;

    /**
     * A conversation with a round, in which the caller takes part.
     *
     * @throws NotFound for strangers, and when it does not ask this
     * @throws nl.partnership.domain.base.NotAllowed for an organisation that does not take part
     */
    Conversation require(String conversationId) {
        return ToolTalks.require(access.requireAttended(conversationId), TOOL);
    }

    /** The same, for a change: nobody opens it until the transaction ends. */
    Conversation requireToChange(String conversationId) {
        return ToolTalks.require(access.requireAttendedToChange(conversationId), TOOL);
    }

    /** What the caller may see of it: those of the own team always, those of others once they are opened. */
    List<OfferRow> visible(Conversation conversation) {
        boolean opened = conversation.getStatus().isOpened();
        List<OfferRow> visible =
                owned.answers(OfferCensus.OFFER, read(conversation.getId()), row -> row, row -> opened && isTold(row));
        return links.beside(visible, author -> sight.of(author, OfferCensus.OFFER)).stream()
                .map(offers::told)
                .sorted(Comparator.comparing((OfferRow row) -> !row.isUnmet())
                        .thenComparing(row -> !row.isAsk())
                        .thenComparing(OfferRow::type)
                        .thenComparing(NameKey.byOrganisation(OfferRow::organisation))
                        .thenComparing(OfferRow::id))
                .toList();
    }

    /** Whether others read that it is there, once it is opened. */
    static boolean isTold(OfferRow row) {
        return row.withdrawn() || row.isShown();
    }

    private List<OfferRow> read(String conversationId) {
        return entityManager
                .createQuery(
                        OfferRow.SELECT + OfferRow.FROM + " where c.id = :conversation order by f.id", OfferRow.class)
                .setParameter("conversation", conversationId)
                .setMaxResults(MOST)
                .getResultList();
    }
}

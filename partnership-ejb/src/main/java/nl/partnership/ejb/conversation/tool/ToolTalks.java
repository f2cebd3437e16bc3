package nl.partnership.ejb.conversation.tool;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.card.CardsByVersion;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.partner.PartnershipAccess;

/** Conversations with a question that opens on the tool of a room, for a room that holds its round in them. */
@Dependent
public class ToolTalks {

    /** Of how many conversations, one row for each theme, it looks for those. */
    private static final int MOST = 200;

    /**
     * Of an answer {@code x} in the round of its conversation: that its school year is before {@code :limit}; or before
     * {@code :year}, and no other organisation ever saw it.
     */
    public static final String OVER =
            "(x.schoolYear < :limit or x.schoolYear < :year and (x.conversation.openedAt is null or x.withdrawn = false"
                    + " and x.release <> nl.partnership.domain.partner.Release.READY))";

    private static final String TALKS =
            "select c.id, s.id, " + ConversationAccess.SCHOOL_NAME + ", c.heldOn, c.status, v.id, h from Conversation c"
                    + " join c.partnership p join p.school s join c.cardVersion v join c.themes h where "
                    + PartnershipAccess.MINE + " and c.status <> :cancelled and (s.id = :organisation or exists"
                    + " (select x.id from Participant x where x.conversation.id = c.id"
                    + " and x.membership.organisation.id = :organisation))";

    private static final String LATEST_FIRST = " order by c.heldOn desc, c.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private CardsByVersion cards;

    /** Those in which the caller's organisation takes part, the latest first; of the last ones alone. */
    public List<ToolTalk> of(String tool) {
        return asking(tool, query(LATEST_FIRST)).toList();
    }

    /** Whether the caller's organisation takes part in that conversation, it opens on that tool, and it was not cancelled. */
    public boolean holds(String tool, String conversationId) {
        return asking(tool, query(" and c.id = :conversation").setParameter("conversation", conversationId))
                .findAny()
                .isPresent();
    }

    private TypedQuery<Object[]> query(String end) {
        return partnerships
                .bound(entityManager.createQuery(TALKS + end, Object[].class))
                .setParameter("cancelled", ConversationStatus.CANCELLED)
                .setMaxResults(MOST);
    }

    private Stream<ToolTalk> asking(String tool, TypedQuery<Object[]> talks) {
        return talks.getResultList().stream()
                .filter(row -> asks(cards.of((String) row[5]), (String) row[6], tool))
                .map(row -> new ToolTalk(
                        (String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (ConversationStatus)
                                row[4]))
                .distinct();
    }

    private static boolean asks(Card card, String themeCode, String tool) {
        return card.themes().stream()
                .filter(theme -> theme.code().equals(themeCode))
                .flatMap(theme -> theme.questions().stream())
                .anyMatch(question -> tool.equals(question.tool()));
    }

    /** The conversation itself. @throws NotFound when none of its questions opens on that tool */
    public static Conversation require(Conversation conversation, String tool) {
        if (conversation.questions().stream().noneMatch(question -> tool.equals(question.tool()))) {
            throw new NotFound("conversation", conversation.getId());
        }
        return conversation;
    }
}

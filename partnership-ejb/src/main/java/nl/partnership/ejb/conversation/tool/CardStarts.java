package nl.partnership.ejb.conversation.tool;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.base.AtTable;

/** Reads what stands at the start of the card of a conversation. */
@Dependent
public class CardStarts {

    @Inject
    private Tools tools;

    @Inject
    private KeptRows kept;

    /**
     * @param table those at it, and who reads
     * @param everybody who was asked: once it is closed they alone read what stood there
     * @return null when no room offers a tool for the start, and for what was cancelled
     */
    public CardStart of(Conversation conversation, AtTable table, AtTable everybody) {
        return tools.atStart()
                .filter(tool -> conversation.getStatus() != ConversationStatus.CANCELLED)
                .map(tool -> conversation.getStatus() == ConversationStatus.CLOSED
                        ? new CardStart(
                                tool.path(),
                                everybody.asked().contains(table.reader())
                                        ? kept.rows(conversation, tool.name())
                                        : List.of(),
                                null)
                        : new CardStart(tool.path(), tools.rows(tool, table), tools.proposal(tool, table)))
                .orElse(null);
    }
}

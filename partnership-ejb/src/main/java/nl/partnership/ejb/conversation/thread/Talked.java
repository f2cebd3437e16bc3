package nl.partnership.ejb.conversation.thread;

import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.conversation.Who;

/**
 * Something that was said in a conversation.
 *
 * @param schoolId the school whose conversation it is
 * @param conversationId null as long as it waits for one
 * @param questionCode null when it is about no question in particular
 */
public record Talked(
        String id,
        String conversationId,
        ConversationStatus status,
        String schoolId,
        String questionCode,
        String text,
        Who by) {

    /** For a query. */
    public Talked(
            String id,
            String conversationId,
            ConversationStatus status,
            String schoolId,
            String questionCode,
            String text,
            String membershipId,
            String name,
            String organisationId,
            String organisation,
            OrganisationType type,
            String role) {
        this(
                id,
                conversationId,
                status,
                schoolId,
                questionCode,
                text,
                new Who(membershipId, name, organisationId, organisation, type, role));
    }

    String path() {
        return path(conversationId, status, questionCode);
    }

    /** Where one reads what was said; nulls as in a row. */
    static String path(String conversationId, ConversationStatus status, String questionCode) {
        if (conversationId == null) {
            return "/conversation/conversations.xhtml";
        }
        if (status == ConversationStatus.PLANNED) {
            return "/conversation/conversation.xhtml?id=" + conversationId;
        }
        return questionCode == null
                ? "/conversation/report.xhtml?id=" + conversationId
                : "/conversation/question.xhtml?id=" + conversationId + "&question=" + questionCode;
    }
}

package nl.partnership.ejb.conversation.thread;

import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.conversation.Who;

/**
 * Something that was said in a conversation.
 *
 * @param schoolId the school whose conversation it is
 * @param questionCode null when it is about no question in particular
 */
public record Talked(String id, String conversationId, String schoolId, String questionCode, String text, Who by) {

    /** For a query. */
    public Talked(
            String id,
            String conversationId,
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
                schoolId,
                questionCode,
                text,
                new Who(membershipId, name, organisationId, organisation, type, role));
    }

    String path() {
        return questionCode == null
                ? "/conversation/report.xhtml?id=" + conversationId
                : "/conversation/question.xhtml?id=" + conversationId + "&question=" + questionCode;
    }
}

package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.partnership.domain.base.NotInTrail;

/**
 * Beats whenever something changes in a conversation, so that those who follow it need to ask for one number only. It
 * also says which question is on the table. Raising it comes first in every change and locks its row: two writers in
 * one conversation wait for each other instead of colliding.
 */
@Entity
@NotInTrail
public class Pulse {

    @Id
    @Column(name = "conversation_id")
    private String conversationId;

    private long stamp;

    @Column(name = "question_code")
    private String questionCode;

    protected Pulse() {}

    public Pulse(Conversation conversation) {
        conversationId = conversation.getId();
    }

    public String getConversationId() {
        return conversationId;
    }

    public long getStamp() {
        return stamp;
    }

    /** The question that the convener has on the screen; null until the first. */
    public String getQuestionCode() {
        return questionCode;
    }
}

package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;

/** What the partners decided in a conversation, in one statement. */
@Entity
@StoredAs("decision")
public class Decision extends SearchedEntity {

    @ManyToOne(optional = false)
    private Conversation conversation;

    @Column(name = "question_code")
    private String questionCode;

    @Convert(converter = FreeText.class)
    @Column(name = "decision_text")
    @Screened("NoteService.decision")
    private String text;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Decision() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(text);
    }

    /** @param questionCode the question it was made on; null when on none in particular */
    public Decision(Conversation conversation, String questionCode, String text, Membership author, Instant now) {
        conversation.mustBeOpen();
        if (questionCode != null && !conversation.asks(questionCode)) {
            throw RuleViolation.at("question", "conversation.question.notHere");
        }
        this.conversation = conversation;
        this.questionCode = questionCode;
        this.text = Text.required("decision", text, Wording.LONGEST);
        this.author = author;
        this.madeAt = now;
    }

    public boolean isMadeIn(Conversation other) {
        return conversation.equals(other);
    }

    public String getQuestionCode() {
        return questionCode;
    }

    public String getText() {
        return text;
    }

    public Membership getAuthor() {
        return author;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Conversation getConversation() {
        return conversation;
    }
}

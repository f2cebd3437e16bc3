package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.util.Collections;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.RoundAnswer;

/**
 * An organisation's own view on a question, written beforehand by whoever of that organisation takes part; in a
 * municipality each team has its own. It stays inside the organisation, or the team, until marked ready, and even then until the convener opens the conversation; it may be kept
 * back for good.
 */
@Entity
@StoredAs("preparation")
public class Preparation extends RoundAnswer {

    @ManyToOne(optional = false)
    private Conversation conversation;

    @Column(name = "question_code")
    private String questionCode;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Convert(converter = FreeText.class)
    @Column(name = "own_view")
    @Screened("PreparationService.text")
    private String text = "";

    protected Preparation() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(text);
    }

    public Preparation(Conversation conversation, String questionCode, Membership author) {
        super(conversation.getPartnership(), author);
        if (!conversation.asks(questionCode)) {
            throw RuleViolation.at("question", "conversation.question.notHere");
        }
        if (!conversation.isAttendedBy(author.getOrganisation())) {
            throw new RuleViolation("conversation.prepare.notTakingPart");
        }
        this.conversation = conversation;
        this.questionCode = questionCode;
    }

    /**
     * What the organisation thinks. Words that changed after they were marked ready must be marked ready again.
     *
     * @param newStanding null when not chosen
     */
    public void write(Standing newStanding, String newText, Membership by) {
        mustBeChangeable();
        String kept = Wording.optional("text", newText);
        if (kept.equals(text) && newStanding == standing) {
            return;
        }
        standing = newStanding;
        text = kept;
        written(by);
    }

    @Override
    protected void mustBeChangeable() {
        if (conversation.getStatus() != ConversationStatus.PLANNED) {
            conversation.mustBeOpen();
        }
    }

    @Override
    protected void mustBeReleasable() {
        if (isEmpty()) {
            throw RuleViolation.at("text", "conversation.prepare.empty");
        }
    }

    @Override
    protected boolean isOpened() {
        return conversation.getStatus().isOpened();
    }

    public boolean isEmpty() {
        return text.isEmpty() && standing == null;
    }

    public String getQuestionCode() {
        return questionCode;
    }

    /** Null when not chosen. */
    public Standing getStanding() {
        return standing;
    }

    /** Empty, never null. */
    public String getText() {
        return text;
    }
}

package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Release;

/**
 * An organisation's own view on a question, written beforehand by whoever of that organisation takes part. It stays
 * inside the organisation until marked ready, and even then until the convener opens the conversation; it may be kept
 * back for good. Marking it ready is the organisation's word that it is needed, correct and without names.
 */
@Entity
@StoredAs("preparation")
public class Preparation extends StoredEntity {

    @ManyToOne(optional = false)
    private Conversation conversation;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Column(name = "question_code")
    private String questionCode;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Convert(converter = FreeText.class)
    @Column(name = "own_view")
    @Screened("PreparationService.text")
    private String text = "";

    @ManyToOne(optional = false)
    private Membership author;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_state")
    private Release release = Release.DRAFT;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Preparation() {}

    public Preparation(Conversation conversation, String questionCode, Membership author) {
        if (!conversation.asks(questionCode)) {
            throw RuleViolation.at("question", "conversation.question.notHere");
        }
        if (!conversation.isAttendedBy(author.getOrganisation())) {
            throw new RuleViolation("conversation.prepare.notTakingPart");
        }
        this.conversation = conversation;
        this.questionCode = questionCode;
        this.organisation = author.getOrganisation();
        this.author = author;
    }

    /**
     * What the organisation thinks. Whoever wrote last is the author. Words that changed after they were marked ready
     * must be marked ready again.
     *
     * @param newStanding null when not chosen
     */
    public void write(Standing newStanding, String newText, Membership by) {
        mustBePossible();
        String kept = Wording.optional("text", newText);
        if (kept.equals(text) && newStanding == standing) {
            return;
        }
        standing = newStanding;
        text = kept;
        author = by;
        if (release == Release.READY) {
            release = Release.DRAFT;
            releasedAt = null;
        }
    }

    /** @param to what becomes of it; an empty one cannot be ready */
    public void release(Release to, Instant now) {
        mustBePossible();
        if (to == Release.READY && isEmpty()) {
            throw RuleViolation.at("text", "conversation.prepare.empty");
        }
        release = to;
        releasedAt = to == Release.READY ? now : null;
    }

    private void mustBePossible() {
        if (conversation.getStatus() != ConversationStatus.PLANNED) {
            conversation.mustBeOpen();
        }
    }

    /** Whether other organisations may get to see it at all; the sharing rules then still decide to whom. */
    public boolean isReleased() {
        return release == Release.READY
                && (conversation.getStatus() == ConversationStatus.OPEN
                        || conversation.getStatus() == ConversationStatus.CLOSED);
    }

    public boolean isEmpty() {
        return text.isEmpty() && standing == null;
    }

    public Organisation getOrganisation() {
        return organisation;
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

    public Membership getAuthor() {
        return author;
    }

    public Release getRelease() {
        return release;
    }

    /** When it was marked ready; null when it is not. */
    public Instant getReleasedAt() {
        return releasedAt;
    }
}

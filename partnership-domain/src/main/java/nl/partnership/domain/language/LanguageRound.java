package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * Something that each organisation answers by itself for one conversation, blind until who convenes opens all answers
 * together. Opened, it does not close again. Who convenes can put it on another conversation or stop it until then.
 */
@MappedSuperclass
public abstract class LanguageRound extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Conversation conversation;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    protected LanguageRound() {}

    /**
     * @param author of the school itself
     * @throws RuleViolation at {@code conversation} when it was closed or cancelled
     */
    LanguageRound(Conversation conversation, Membership author, LocalDate today) {
        school = conversation.getSchool();
        this.author = author;
        authorParty = author.party().toString();
        startedOn = today;
        put(conversation);
    }

    /** Puts it on another conversation of the same school. */
    public final void move(Conversation to) {
        mustBeBlind();
        put(to);
    }

    private void put(Conversation to) {
        if (to.getStatus() != ConversationStatus.PLANNED && to.getStatus() != ConversationStatus.OPEN) {
            throw RuleViolation.at("conversation", "language.round.conversationOver");
        }
        conversation = to;
        schoolYear = to.getPartnership().getSchoolYear();
    }

    /** Shows all that is ready to everybody, for good. */
    public final void open(Instant now) {
        mustBeBlind();
        openedAt = now;
    }

    /** Nobody answers any more, and nothing is opened; what was written stays with who wrote it. */
    public final void stop(LocalDate today) {
        mustBeBlind();
        stoppedOn = today;
    }

    private void mustBeBlind() {
        if (isOpened()) {
            throw new RuleViolation("language.round.opened");
        }
        mustRun();
    }

    /** Until it was stopped, and until its conversation is over once it was opened. */
    final void mustRun() {
        if (!isRunning()) {
            throw new RuleViolation("language.round.over");
        }
    }

    /** Whether somebody can still answer. */
    public boolean isRunning() {
        return stoppedOn == null && (!isOpened() || !isConversationOver());
    }

    private boolean isConversationOver() {
        return conversation.getStatus() == ConversationStatus.CLOSED
                || conversation.getStatus() == ConversationStatus.CANCELLED;
    }

    public boolean isOpened() {
        return openedAt != null;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Who started it, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }

    /** Null as long as it is blind. */
    public Instant getOpenedAt() {
        return openedAt;
    }
}

package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * What the partners say together on a question: the words, how it stands, and who is to act. There is one for every
 * question from the moment the conversation opens, empty at first. Whoever writes says which revision they read, so
 * that nobody overwrites words they have not seen.
 */
@Entity
@StoredAs("answer")
public class Answer extends SearchedEntity {

    @ManyToOne(optional = false)
    private Conversation conversation;

    @Column(name = "question_code")
    private String questionCode;

    @Convert(converter = FreeText.class)
    @Column(name = "answer_text")
    @Screened("HoldService.answer")
    private String text = "";

    private int revision;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @ManyToOne
    @JoinColumn(name = "actor_organisation_id")
    private Organisation actorOrganisation;

    @Column(name = "actor_role")
    private String actorRole;

    @ManyToOne
    @JoinColumn(name = "actor_id")
    private Membership actor;

    @ManyToOne
    private Membership writer;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Answer() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(text);
    }

    public Answer(Conversation conversation, String questionCode) {
        conversation.mustBeOpen();
        if (!conversation.asks(questionCode)) {
            throw RuleViolation.at("question", "conversation.question.notHere");
        }
        this.conversation = conversation;
        this.questionCode = questionCode;
    }

    /**
     * @param readRevision the revision that the writer started from
     * @throws Stale when somebody wrote since, something else than this
     */
    public void write(String newText, int readRevision, Membership by, Instant now) {
        conversation.mustBeOpen();
        String kept = Wording.optional("answer", newText);
        if (kept.equals(text)) {
            return;
        }
        if (readRevision != revision) {
            throw new Stale("answer", getId());
        }
        text = kept;
        revision++;
        signed(by, now);
    }

    /** @param newStanding null when it was chosen by mistake */
    public void stand(Standing newStanding, Membership by, Instant now) {
        conversation.mustBeOpen();
        standing = newStanding;
        signed(by, now);
    }

    /**
     * Says who is to act: an organisation, a role in it, or one person.
     *
     * @param organisation a party of the partnership; null for nobody
     * @param role null for the organisation as a whole
     * @param person null when no person was named; else of that organisation, in that role
     */
    public void act(Organisation organisation, String role, Membership person, Membership by, Instant now) {
        conversation.mustBeOpen();
        if (organisation != null && !conversation.getPartnership().hasParty(organisation)) {
            throw RuleViolation.at("actor", "conversation.answer.actorElsewhere");
        }
        actorOrganisation = organisation;
        actorRole = organisation == null ? null : role;
        actor = organisation == null ? null : person;
        signed(by, now);
    }

    private void signed(Membership by, Instant now) {
        writer = by;
        writtenAt = now;
    }

    /** Whether the partners said anything yet. */
    public boolean isGiven() {
        return !text.isEmpty();
    }

    public Conversation getConversation() {
        return conversation;
    }

    public String getQuestionCode() {
        return questionCode;
    }

    /** Empty until given, never null. */
    public String getText() {
        return text;
    }

    /** Counts the changes of the text; 0 until given. */
    public int getRevision() {
        return revision;
    }

    /** Null until chosen. */
    public Standing getStanding() {
        return standing;
    }

    /** Null when nobody is to act yet. */
    public Organisation getActorOrganisation() {
        return actorOrganisation;
    }

    /** Null when the organisation as a whole is to act. */
    public String getActorRole() {
        return actorRole;
    }

    /** Null when no person was named. */
    public Membership getActor() {
        return actor;
    }

    /** Who wrote last; null until somebody did. */
    public Membership getWriter() {
        return writer;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}

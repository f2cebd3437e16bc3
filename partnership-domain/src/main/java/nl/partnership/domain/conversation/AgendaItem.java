package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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
import nl.partnership.domain.partner.Partnership;

/**
 * Something to talk about. It is raised during a conversation, for the next one, or put on the agenda of a planned one;
 * what was not dealt with moves on. Until there is a next conversation it waits at the school.
 */
@Entity
@Table(name = "agenda_item")
@StoredAs("agenda-item")
public class AgendaItem extends SearchedEntity {

    @ManyToOne(optional = false)
    private Partnership partnership;

    @ManyToOne
    @JoinColumn(name = "raised_in_id")
    private Conversation raisedIn;

    @ManyToOne
    @JoinColumn(name = "agenda_of_id")
    private Conversation agendaOf;

    @Column(name = "question_code")
    private String questionCode;

    @Convert(converter = FreeText.class)
    @Column(name = "item_text")
    @Screened({"AgendaService.agendaItem", "NoteService.agendaItem"})
    private String text;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "raised_at")
    private Instant raisedAt;

    private boolean handled;

    @Enumerated(EnumType.STRING)
    private Onwards onwards = Onwards.NEXT;

    protected AgendaItem() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(text);
    }

    private AgendaItem(Partnership partnership, String questionCode, String text, Membership author, Instant now) {
        this.partnership = partnership;
        this.questionCode = questionCode;
        this.text = Text.required("agendaItem", text, Wording.LONGEST);
        this.author = author;
        this.raisedAt = now;
    }

    /** @param questionCode the question from which it came up; null when it is about none in particular */
    public static AgendaItem raised(Conversation in, String questionCode, String text, Membership by, Instant now) {
        in.mustBeOpen();
        if (questionCode != null && !in.asks(questionCode)) {
            throw RuleViolation.at("question", "conversation.question.notHere");
        }
        AgendaItem item = new AgendaItem(in.getPartnership(), questionCode, text, by, now);
        item.raisedIn = in;
        return item;
    }

    /**
     * What came up outside a conversation: it waits at the school for one.
     *
     * @param questionCode as for {@link #raised}
     */
    public static AgendaItem waiting(Partnership at, String questionCode, String text, Membership by, Instant now) {
        return new AgendaItem(at, questionCode, text, by, now);
    }

    /** For a conversation that was not held yet. */
    public static AgendaItem planned(Conversation on, String text, Membership by, Instant now) {
        AgendaItem item = new AgendaItem(on.getPartnership(), null, text, by, now);
        item.scheduleOn(on);
        return item;
    }

    /** What the closing conversation did not come to: the same item, raised anew. */
    public AgendaItem carriedOver(Conversation from, Membership by, Instant now) {
        AgendaItem next = new AgendaItem(partnership, questionCode, text, by, now);
        next.raisedIn = from;
        return next;
    }

    /** The same item in another school year of the same school, where it waits; it is spoken about in this one no more. */
    public AgendaItem carriedInto(Partnership next, Instant now) {
        AgendaItem carried = new AgendaItem(next, questionCode, text, author, now);
        putOff(Onwards.NEVER);
        return carried;
    }

    public void scheduleOn(Conversation next) {
        if (next.getStatus() != ConversationStatus.PLANNED) {
            next.mustBeOpen();
        }
        agendaOf = next;
        onwards = Onwards.NEXT;
    }

    /** The conversation in which it came up was erased after its time; it goes with the one on whose agenda it stands. */
    public void forgetWhereItWasRaised() {
        raisedIn = null;
    }

    /** Its conversation is off: it waits for another. */
    public void waitAgain() {
        agendaOf = null;
    }

    /**
     * Takes it off the agenda on which it stands, if any: it waits until somebody puts it on one again, or is not spoken
     * about any more. It stays in the report of the conversation in which it came up.
     */
    public void putOff(Onwards when) {
        if (agendaOf != null && agendaOf.getStatus() != ConversationStatus.PLANNED) {
            agendaOf.mustBeOpen();
        }
        agendaOf = null;
        onwards = when;
    }

    /** Whether it was noted in this conversation, or beforehand for it; what another one left behind was not. */
    public boolean isNotedIn(Conversation conversation) {
        return conversation.equals(noted());
    }

    /** Noted by mistake, it can be taken away; no longer when the conversation in which it was noted is closed. */
    public void mustBeRemovable() {
        if (noted().getStatus() != ConversationStatus.PLANNED) {
            noted().mustBeOpen();
        }
    }

    private Conversation noted() {
        return raisedIn == null ? agendaOf : raisedIn;
    }

    public void handle(boolean done) {
        if (agendaOf == null) {
            throw new RuleViolation("conversation.agenda.notOnAgenda");
        }
        agendaOf.mustBeOpen();
        handled = done;
    }

    /** The conversation in which it came up; null when it was put on the agenda beforehand. */
    public Conversation getRaisedIn() {
        return raisedIn;
    }

    /** The conversation whose agenda it stands on; null while it waits for one. */
    public Conversation getAgendaOf() {
        return agendaOf;
    }

    /** Null when it is about no question in particular. */
    public String getQuestionCode() {
        return questionCode;
    }

    public String getText() {
        return text;
    }

    public Membership getAuthor() {
        return author;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    public boolean isHandled() {
        return handled;
    }

    /** What becomes of it while it stands on no agenda. */
    public Onwards getOnwards() {
        return onwards;
    }

    public Partnership getPartnership() {
        return partnership;
    }
}

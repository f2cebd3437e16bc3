package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.Answer;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Onlooker;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;

/**
 * Holding a conversation. Who leads it writes; the organisations that take part look on. Every method throws {@link
 * NotFound} for strangers to the partnership and {@code NotAllowed} for who knows of the conversation but may not.
 */
@Stateless
public class HoldService {

    /** How tasks name a conversation as the record that they hang on. */
    public static final String SUBJECT = "conversation";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private ConversationAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private QuestionReader questions;

    @Inject
    private Contents contents;

    @Inject
    private Actors actors;

    @Inject
    private Pulses pulses;

    @Inject
    private Onlookers onlookers;

    @Inject
    private TableDesk onTable;

    /** Opens a planned conversation: from now on what was marked ready is shown, and answers can be written. */
    @Allowed(Audience.SCHOOL)
    public void open(String conversationId) {
        Conversation conversation = access.requireToLead(conversationId);
        conversation.open(clock.instant());
        conversation.questions().forEach(question -> entityManager.persist(new Answer(conversation, question.code())));
        Onlooker.of(conversation).forEach(entityManager::persist);
        pulses.show(conversationId, conversation.questions().get(0).code());
    }

    /** @param id of a participant or guest of {@link ConversationDetail} */
    @Allowed(Audience.SCHOOL)
    public void attend(String conversationId, String id, Attendance attendance) {
        access.requireToLead(conversationId).attend(id, attendance);
    }

    /** One question as the caller may see it; for who leads and who follows. */
    @Allowed(Audience.PARTICIPANT)
    public QuestionView question(String conversationId, String questionCode) {
        return questions.read(access.requireAttended(conversationId), questionCode);
    }

    /** Puts a question on the table: those who follow go along. */
    @Allowed(Audience.SCHOOL)
    public void show(String conversationId, String questionCode) {
        Conversation conversation = access.requireToLead(conversationId);
        conversation.mustBeOpen();
        if (!conversation.asks(questionCode)) {
            throw new NotFound("question", conversationId);
        }
        pulses.show(conversationId, questionCode);
    }

    /**
     * Stores the words of the joint answer.
     *
     * @param text at most 4000 characters
     * @param readRevision {@link AnswerRow#revision()} as read before typing
     * @return the answer as it is now, with its new revision
     * @throws Stale when somebody else wrote since; {@link #answer} gives their words and name, to merge, and the
     *     revision to hand back then
     * @throws RuleViolation at {@code answer} when it is too long or points to a pupil
     */
    @Allowed(Audience.SCHOOL)
    public AnswerRow saveAnswer(String conversationId, String questionCode, String text, int readRevision) {
        Answer answer = answerToWrite(conversationId, questionCode);
        content.require("answer", text, answer.getText());
        answer.write(text, readRevision, access.me(), clock.instant());
        return written(answer.getConversation(), questionCode);
    }

    /** @param standing null when it was chosen by mistake */
    @Allowed(Audience.SCHOOL)
    public AnswerRow stand(String conversationId, String questionCode, Standing standing) {
        Answer answer = answerToWrite(conversationId, questionCode);
        answer.stand(standing, access.me(), clock.instant());
        return written(answer.getConversation(), questionCode);
    }

    /**
     * Says who is to act.
     *
     * @param actorKey of one of {@link #actors}; null or empty for nobody
     * @throws RuleViolation at {@code actor} when there is no such choice
     */
    @Allowed(Audience.SCHOOL)
    public AnswerRow act(String conversationId, String questionCode, String actorKey) {
        Answer answer = answerToWrite(conversationId, questionCode);
        AnswerRow.Actor actor = actors.chosen(answer.getConversation(), actorKey);
        if (actor == null) {
            answer.act(null, null, null, access.me(), clock.instant());
        } else {
            Organisation organisation = entityManager.find(Organisation.class, actor.organisationId());
            Membership person =
                    actor.membershipId() == null ? null : entityManager.find(Membership.class, actor.membershipId());
            answer.act(organisation, actor.role(), person, access.me(), clock.instant());
        }
        return written(answer.getConversation(), questionCode);
    }

    /** Who can be named as being to act: each organisation of the partnership, then its people. */
    @Allowed(Audience.PARTICIPANT)
    public List<AnswerRow.Actor> actors(String conversationId) {
        return actors.of(access.requireAttended(conversationId));
    }

    /**
     * The joint answer on a question, with who wrote it last.
     *
     * @throws NotFound also when the conversation was not opened yet, or when the caller may not see it
     */
    @Allowed(Audience.PARTICIPANT)
    public AnswerRow answer(String conversationId, String questionCode) {
        return written(access.requireAttended(conversationId), questionCode);
    }

    private AnswerRow written(Conversation conversation, String questionCode) {
        AnswerRow answer =
                contents.answers(conversation, Names.of(conversation)).get(questionCode);
        if (answer == null) {
            throw new NotFound("answer", conversation.getId());
        }
        return answer;
    }

    /**
     * Whether there is anything new, and who looks on, in a few small queries; ask every two seconds and read the question
     * again when {@link Beat#isNewerThan} says so. Who asks looks on.
     */
    @Allowed(Audience.PARTICIPANT)
    public Beat follow(String conversationId) {
        return onlookers.beat(conversationId);
    }

    /**
     * What {@link #follow} and {@link #question} say, for who opens the page of a question; for who leads also what there
     * is to choose from, and who is there. The conversation is read once.
     *
     * @param questionCode null for the one that is on the table
     * @throws NotFound for everybody whose organisation does not take part
     */
    @Allowed(Audience.PARTICIPANT)
    public OnTable onTable(String conversationId, String questionCode) {
        Beat beat = onlookers.beat(conversationId);
        String code = questionCode == null ? beat.questionCode() : questionCode;
        if (code == null) {
            return new OnTable(beat, null, null);
        }
        // that the organisation takes part the beat has asked
        return onTable.of(access.require(conversationId), code, beat);
    }

    private Answer answerToWrite(String conversationId, String questionCode) {
        Conversation conversation = access.requireToLead(conversationId);
        conversation.mustBeOpen();
        return entityManager
                .createQuery(
                        "select w from Answer w where w.conversation.id = :conversation and w.questionCode = :code",
                        Answer.class)
                .setParameter("conversation", conversationId)
                .setParameter("code", questionCode)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("answer", conversationId));
    }
}

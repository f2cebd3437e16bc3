package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.ConversationDetail.OutlineQuestion;
import nl.partnership.ejb.conversation.ConversationDetail.OutlineTheme;
import nl.partnership.ejb.conversation.ConversationDetail.Participant;
import nl.partnership.ejb.conversation.tool.CardStart;
import nl.partnership.ejb.conversation.tool.CardStarts;
import nl.partnership.ejb.partner.Sight;

/** What a conversation holds, as far as the caller may see it; every list in one statement. */
@Dependent
public class Contents {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private ConversationAccess access;

    @Inject
    private Attendees attendees;

    @Inject
    private CardStarts starts;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    public List<ConversationRow> rows(List<Conversation> conversations) {
        Set<String> attended = access.attended(conversations);
        return conversations.stream()
                .map(each -> row(each, attended.contains(each.getId())))
                .toList();
    }

    /** Of one in which the caller is known to take part. */
    ConversationRow attended(Conversation conversation) {
        return row(conversation, true);
    }

    private ConversationRow row(Conversation conversation, boolean takesPart) {
        return ConversationRow.of(
                conversation,
                takesPart,
                access.leads(conversation),
                current.get().language());
    }

    /** @param start whether what stands at the start of the card comes along; a paper does not show it */
    ConversationDetail detail(Conversation conversation, boolean start) {
        ConversationRow head = row(conversation, access.takesPart(conversation));
        if (!head.takesPart()) {
            return new ConversationDetail(
                    head, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        seen(conversation);
        Names names = Names.of(conversation);
        List<Participant> participants = attendees.participants(head.id(), names::of);
        return new ConversationDetail(
                head,
                start ? start(conversation, participants) : null,
                names.of(Who.of(conversation.getConvener())),
                names.of(Who.of(conversation.getStandIn())),
                participants,
                attendees.guests(conversation),
                agenda(conversation, names),
                attendees.prepared(head, participants),
                outline(conversation, answers(conversation, names)),
                corrections(head.id()));
    }

    private CardStart start(Conversation conversation, List<Participant> participants) {
        return starts.of(
                conversation,
                Attendees.atTable(conversation, participants, reader()),
                Attendees.everybody(conversation, participants));
    }

    private AtTable.Seat reader() {
        Caller caller = current.get();
        return new AtTable.Seat(caller.belonging(), caller.party());
    }

    /** What is said in a conversation is the school's; who sees it from elsewhere stands in the trail. */
    void seen(Conversation conversation) {
        trail.seen(
                HoldService.SUBJECT,
                conversation.getId(),
                conversation.getSchool().getId());
    }

    /** What stands on the agenda of this conversation, in the order of the card. */
    List<AgendaRow> agenda(Conversation conversation, Names names) {
        return agenda(AgendaRow.ON_AGENDA, conversation, names);
    }

    /** What came up in this conversation, for another one, in the order of the card. */
    List<AgendaRow> raised(Conversation conversation, Names names) {
        return agenda(AgendaRow.RAISED, conversation, names);
    }

    private List<AgendaRow> agenda(String query, Conversation conversation, Names names) {
        return visible(read(query, AgendaRow.class, conversation.getId()), AgendaRow::by, names::of).stream()
                .sorted(Comparator.comparingInt(item -> conversation.card().placeOf(item.questionCode())))
                .toList();
    }

    List<NoteRow> decisions(Conversation conversation, Names names) {
        return visible(read(NoteRow.DECISIONS, NoteRow.class, conversation.getId()), NoteRow::by, names::of);
    }

    /** Each keeps the name under which it was made. */
    private List<NoteRow> corrections(String conversationId) {
        return visible(read(NoteRow.CORRECTIONS, NoteRow.class, conversationId), NoteRow::by, UnaryOperator.identity());
    }

    <T> List<T> read(String query, Class<T> type, String conversationId) {
        return entityManager
                .createQuery(query, type)
                .setParameter("conversation", conversationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The joint answers by question, in the order of the card; only those that the caller may see. */
    Map<String, AnswerRow> answers(Conversation conversation, Names names) {
        Map<String, AnswerRow> answers = new LinkedHashMap<>();
        visible(read(AnswerRow.SELECT, AnswerRow.class, conversation.getId()), AnswerRow::writer, names::of)
                .forEach(answer -> answers.put(answer.questionCode(), answer));
        return answers;
    }

    List<OutlineTheme> outline(Conversation conversation, Map<String, AnswerRow> answers) {
        String language = current.get().language();
        return conversation.themes().stream()
                .map(theme -> new OutlineTheme(
                        ThemeRow.of(theme, language),
                        theme.questions().stream()
                                .map(question -> outline(question, answers.get(question.code()), language))
                                .toList()))
                .toList();
    }

    private static OutlineQuestion outline(Question question, AnswerRow answer, String language) {
        return new OutlineQuestion(
                question.code(),
                question.shortText(language),
                question.text(),
                question.minutes(),
                answer == null ? null : answer.standing(),
                answer != null && answer.isGiven());
    }

    private <T> List<T> visible(List<T> records, Function<T, Who> author, UnaryOperator<T> named) {
        return records.stream()
                .filter(each -> sight.of(author.apply(each), CardCensus.CONVERSATION))
                .map(named)
                .toList();
    }
}

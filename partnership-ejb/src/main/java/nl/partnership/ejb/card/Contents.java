package nl.partnership.ejb.card;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.card.Attendance;
import nl.partnership.domain.card.Conversation;
import nl.partnership.domain.card.Question;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.card.ConversationDetail.Guest;
import nl.partnership.ejb.card.ConversationDetail.OutlineQuestion;
import nl.partnership.ejb.card.ConversationDetail.OutlineTheme;
import nl.partnership.ejb.card.ConversationDetail.Participant;
import nl.partnership.ejb.card.ConversationDetail.Prepared;

/** What a conversation holds, as far as the caller may see it; every list in one statement. */
@Dependent
class Contents {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private ConversationAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    List<ConversationRow> rows(List<Conversation> conversations) {
        Set<String> attended = access.attended(conversations);
        return conversations.stream()
                .map(each -> row(each, attended.contains(each.getId())))
                .toList();
    }

    private ConversationRow row(Conversation conversation, boolean takesPart) {
        return ConversationRow.of(
                conversation,
                takesPart,
                access.leads(conversation),
                current.get().language());
    }

    ConversationDetail detail(Conversation conversation) {
        ConversationRow head = row(conversation, access.takesPart(conversation));
        if (!head.takesPart()) {
            return new ConversationDetail(
                    head, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        seen(conversation);
        List<Participant> participants = participants(head.id());
        return new ConversationDetail(
                head,
                Who.of(conversation.getConvener()),
                Who.of(conversation.getStandIn()),
                participants,
                guests(head.id()),
                agenda(head.id()),
                prepared(head, participants),
                outline(conversation, answers(head.id())),
                corrections(head.id()));
    }

    /** What is said in a conversation is the school's; who sees it from elsewhere stands in the trail. */
    void seen(Conversation conversation) {
        trail.seen(
                HoldService.SUBJECT,
                conversation.getId(),
                conversation.getSchool().getId());
    }

    List<Participant> participants(String conversationId) {
        List<Object[]> rows = entityManager
                .createQuery(
                        "select x.id, x.attendance, " + Who.SELECT + " from Participant x join x.membership m"
                                + " join m.person r join m.organisation o where x.conversation.id = :conversation",
                        Object[].class)
                .setParameter("conversation", conversationId)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Participant((String) row[0], Who.from(row, 2), (Attendance) row[1]))
                .sorted(Comparator.comparing((Participant each) -> each.who().type())
                        .thenComparing(NameKey.byOrganisation(each -> each.who().organisation()))
                        .thenComparing(NameKey.byPerson(each -> each.who().name())))
                .toList();
    }

    List<Guest> guests(String conversationId) {
        return entityManager
                .createQuery(
                        "select new nl.partnership.ejb.card.ConversationDetail.Guest("
                                + "g.id, g.name, g.organisation, g.attendance)"
                                + " from Guest g where g.conversation.id = :conversation",
                        Guest.class)
                .setParameter("conversation", conversationId)
                .setMaxResults(MOST)
                .getResultStream()
                .sorted(NameKey.byPerson(Guest::name))
                .toList();
    }

    /** What stands on the agenda of this conversation. */
    List<AgendaRow> agenda(String conversationId) {
        return agenda(" where a.agendaOf.id = :conversation order by a.raisedAt", conversationId);
    }

    /** What came up in this conversation, for the next one. */
    List<AgendaRow> raised(String conversationId) {
        return agenda(" where a.raisedIn.id = :conversation order by a.raisedAt", conversationId);
    }

    private List<AgendaRow> agenda(String rest, String conversationId) {
        return visible(
                entityManager
                        .createQuery(AgendaRow.SELECT + rest, AgendaRow.class)
                        .setParameter("conversation", conversationId)
                        .setMaxResults(MOST)
                        .getResultList(),
                AgendaRow::by);
    }

    List<NoteRow> decisions(String conversationId) {
        return notes(NoteRow.DECISIONS, conversationId);
    }

    List<NoteRow> corrections(String conversationId) {
        return notes(NoteRow.CORRECTIONS, conversationId);
    }

    private List<NoteRow> notes(String query, String conversationId) {
        return visible(
                entityManager
                        .createQuery(query, NoteRow.class)
                        .setParameter("conversation", conversationId)
                        .setMaxResults(MOST)
                        .getResultList(),
                NoteRow::by);
    }

    /** The joint answers by question, in the order of the card; only those that the caller may see. */
    Map<String, AnswerRow> answers(String conversationId) {
        Map<String, AnswerRow> answers = new LinkedHashMap<>();
        visible(
                        entityManager
                                .createQuery(AnswerRow.SELECT, AnswerRow.class)
                                .setParameter("conversation", conversationId)
                                .setMaxResults(MOST)
                                .getResultList(),
                        AnswerRow::writer)
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

    /**
     * How far each organisation is that takes part: a count, never a word of what it wrote. Of an organisation whose
     * views the caller may not see, there is no count either.
     */
    List<Prepared> prepared(ConversationRow head, Collection<Participant> participants) {
        List<Object[]> rows = entityManager
                .createQuery(
                        "select o.id, o.type, m.role, count(v) from Preparation v join v.organisation o join v.author m"
                                + " where v.conversation.id = :conversation"
                                + " and v.release = nl.partnership.domain.card.Release.READY group by o.id, o.type, m.role",
                        Object[].class)
                .setParameter("conversation", head.id())
                .setMaxResults(MOST)
                .getResultList();
        Map<String, Integer> ready = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> sight.of(
                        (String) row[0], new Party((OrganisationType) row[1], (String) row[2]), RecordKind.PREPARATION))
                .forEach(row -> ready.merge((String) row[0], ((Number) row[3]).intValue(), Integer::sum));
        return participants.stream()
                .filter(each -> sight.of(each.who(), RecordKind.PREPARATION))
                .map(each -> new Prepared(
                        each.who().organisationId(),
                        each.who().organisation(),
                        each.who().type(),
                        ready.getOrDefault(each.who().organisationId(), 0),
                        head.questions()))
                .distinct()
                .toList();
    }

    private <T> List<T> visible(List<T> records, java.util.function.Function<T, Who> author) {
        return records.stream()
                .filter(each -> sight.of(author.apply(each), RecordKind.CONVERSATION))
                .toList();
    }
}

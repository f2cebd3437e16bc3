package nl.partnership.ejb.home;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.card.Card;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.card.NewestCard;
import nl.partnership.ejb.conversation.Attendees;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.partner.Calls;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.review.YearRow;
import nl.partnership.ejb.review.YearService;
import nl.partnership.ejb.task.OpenTasks;
import nl.partnership.ejb.task.TaskRow;

/**
 * What people see first: what is expected of them, which conversation comes, how their schools stand. Everything is of
 * what the caller may see, in as many statements for one school as for a hundred.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class HomeService {

    private static final int MOST_TASKS = 500;
    private static final int MOST_TALKS = 50;

    @Inject
    private Clock clock;

    @Inject
    private ConversationService conversations;

    @Inject
    private YearService years;

    @Inject
    private OpenTasks tasks;

    @Inject
    private TodoService todos;

    @Inject
    private Calls calls;

    @Inject
    private NewestCard newest;

    @Inject
    private Attendees attendees;

    /** How far the caller is with what is expected, and the conversations that come. */
    public HomeTodo todo() {
        // first, so that conversations on this card need not read it one by one
        newest.version();
        return todo(conversations.upcoming(MOST_TALKS));
    }

    private HomeTodo todo(List<ConversationRow> toCome) {
        return HomeTodo.of(
                todos.mine(), toCome.stream().filter(ConversationRow::takesPart).toList(), today());
    }

    /** Everything on the home of a partner, read at once. */
    public PartnersHome partner() {
        newest.version();
        SchoolYear year = SchoolYear.of(today());
        List<ConversationRow> talks = conversations.ofYearAndToCome(year);
        return new PartnersHome(
                todo(talks.stream()
                        .filter(talk -> talk.isToCome(today()))
                        .limit(MOST_TALKS)
                        .toList()),
                schools(
                        year,
                        talks.stream()
                                .filter(talk -> year.contains(talk.date()))
                                .toList()));
    }

    /** Everything on the home of people at a school, read at once. */
    @Allowed(Audience.SCHOOL)
    public SchoolHome school() {
        HomeTodo todo = todo();
        ConversationRow next = todo.talks().stream()
                .map(HomeTodo.Talk::row)
                .filter(ConversationRow::isPlanned)
                .findFirst()
                .orElse(null);
        YearRow year = years.year(SchoolYear.of(today())).stream().findFirst().orElse(null);
        return new SchoolHome(
                todo,
                next,
                next == null ? List.of() : attendees.prepared(next, attendees.participants(next.id())),
                year,
                year == null ? List.of() : calls.in(List.of(year.partnershipId())),
                year == null ? Map.of() : lateByTheme(year.partnershipId()));
    }

    /** The caller's schools in this school year, by name, with whom to call there. */
    public List<SchoolGlance> schools() {
        SchoolYear year = SchoolYear.of(today());
        return schools(year, conversations.ofYear(year));
    }

    private List<SchoolGlance> schools(SchoolYear year, List<ConversationRow> ofYear) {
        List<YearRow> rows = years.year(year);
        Map<String, List<ConversationRow>> talks =
                ofYear.stream().collect(Collectors.groupingBy(ConversationRow::partnershipId));
        Map<String, List<CallRow>> phones = calls
                .in(rows.stream().map(YearRow::partnershipId).toList())
                .stream()
                .collect(Collectors.groupingBy(CallRow::partnershipId));
        Map<String, List<TaskRow>> ours =
                tasks.ofMyOrganisation(MOST_TASKS).stream().collect(Collectors.groupingBy(TaskRow::partnershipId));
        return rows.stream()
                .map(row -> new SchoolGlance(
                        row,
                        talks.getOrDefault(row.partnershipId(), List.of()),
                        phones.getOrDefault(row.partnershipId(), List.of()).stream()
                                .filter(call -> call.organisationId().equals(row.schoolId()))
                                .toList(),
                        ours.getOrDefault(row.partnershipId(), List.of()).size(),
                        HomeTodo.late(ours.getOrDefault(row.partnershipId(), List.of()))))
                .toList();
    }

    private Map<String, Integer> lateByTheme(String partnershipId) {
        Card card = newest.version().card();
        Map<String, Integer> late = new HashMap<>();
        tasks.late(partnershipId, MOST_TASKS).stream()
                .filter(task -> task.questionCode() != null)
                .flatMap(task -> card.themeOf(task.questionCode()).stream())
                .forEach(theme -> late.merge(theme.code(), 1, Integer::sum));
        return late;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

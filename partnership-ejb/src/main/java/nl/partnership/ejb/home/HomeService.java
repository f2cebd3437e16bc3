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
import nl.partnership.ejb.conversation.Contents;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.PlanningDesk;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.partner.Calls;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.review.YearRow;
import nl.partnership.ejb.review.YearService;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
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
    private TaskListService tasks;

    @Inject
    private TodoService todos;

    @Inject
    private Calls calls;

    @Inject
    private PlanningDesk desk;

    @Inject
    private Contents contents;

    /** How far the caller is with what is expected, and the conversations that come. */
    public HomeTodo todo() {
        return HomeTodo.of(
                todos.mine(),
                conversations.upcoming(MOST_TALKS).stream()
                        .filter(ConversationRow::takesPart)
                        .toList(),
                today());
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
                next == null ? List.of() : contents.prepared(next, contents.participants(next.id())),
                year,
                year == null ? List.of() : calls.in(List.of(year.partnershipId())),
                year == null ? Map.of() : lateByTheme(year.partnershipId()));
    }

    /** The caller's schools in this school year, by name, with whom to call there. */
    public List<SchoolGlance> schools() {
        SchoolYear year = SchoolYear.of(today());
        List<YearRow> rows = years.year(year);
        Map<String, List<ConversationRow>> talks =
                conversations.ofYear(year).stream().collect(Collectors.groupingBy(ConversationRow::partnershipId));
        Map<String, List<CallRow>> phones = calls
                .in(rows.stream().map(YearRow::partnershipId).toList())
                .stream()
                .collect(Collectors.groupingBy(CallRow::partnershipId));
        Map<String, List<TaskRow>> ours = tasks.ofMyOrganisation(TaskFilter.OPEN, 0, MOST_TASKS).rows().stream()
                .collect(Collectors.groupingBy(TaskRow::partnershipId));
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
        Card card = desk.currentCard().card();
        Map<String, Integer> late = new HashMap<>();
        tasks.ofPartnership(partnershipId, TaskFilter.OPEN, 0, MOST_TASKS).rows().stream()
                .filter(task -> task.daysLate() > 0 && task.questionCode() != null)
                .flatMap(task -> card.themeOf(task.questionCode()).stream())
                .forEach(theme -> late.merge(theme.code(), 1, Integer::sum));
        return late;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

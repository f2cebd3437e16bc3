package nl.partnership.ejb.home;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.card.Card;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.Contents;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.PlanningDesk;
import nl.partnership.ejb.review.YearRow;
import nl.partnership.ejb.review.YearService;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;
import nl.partnership.ejb.task.TaskPage;
import nl.partnership.ejb.task.TaskRow;

/**
 * What people see first: what is expected of them, which conversation comes, how their schools stand. Everything is of
 * what the caller may see, in as many statements for one school as for a hundred.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class HomeService {

    private static final int FEW_TASKS = 6;
    private static final int MOST_TASKS = 500;
    private static final int MOST_TALKS = 50;
    private static final int MONTHS_CONFIRMED = 6;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private ConversationService conversations;

    @Inject
    private YearService years;

    @Inject
    private TaskListService tasks;

    @Inject
    private Calls calls;

    @Inject
    private PlanningDesk desk;

    @Inject
    private Contents contents;

    /** What is expected of the caller: at most six tasks, what to prepare, whether to confirm contact data. */
    public HomeTodo todo() {
        List<TaskRow> mine = tasks.mine(TaskFilter.OPEN, 0, MOST_TASKS).rows();
        TaskPage first = new TaskPage(mine.stream().limit(FEW_TASKS).toList(), mine.size());
        Instant confirmed = entityManager
                .createQuery("select m.verifiedAt from Membership m where m.id = :id", Instant.class)
                .setParameter("id", current.get().membershipId())
                .getSingleResult();
        LocalDate day = confirmed == null ? null : LocalDate.ofInstant(confirmed, clock.getZone());
        boolean old = day == null || day.isBefore(today().minusMonths(MONTHS_CONFIRMED));
        return new HomeTodo(first, HomeTodo.late(mine), talks(), day, old);
    }

    private List<HomeTodo.Talk> talks() {
        List<ConversationRow> rows = conversations.upcoming(MOST_TALKS).stream()
                .filter(ConversationRow::takesPart)
                .toList();
        List<String> ids = rows.stream().map(ConversationRow::id).toList();
        Map<String, Long> prepared = prepared(ids);
        return rows.stream()
                .map(row -> new HomeTodo.Talk(row, prepared.getOrDefault(row.id(), 0L)))
                .toList();
    }

    private Map<String, Long> prepared(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select v.conversation.id, count(v) from Preparation v where v.conversation.id in :ids"
                                + " and v.organisation.id = :organisation"
                                + " and v.release <> nl.partnership.domain.conversation.Release.DRAFT group by v.conversation.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("organisation", current.get().organisationId())
                .setMaxResults(MOST_TALKS)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
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

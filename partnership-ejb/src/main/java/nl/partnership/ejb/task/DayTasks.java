package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskStatus;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.schoolyear.MonitorNoted;
import nl.partnership.ejb.schoolyear.NearDay;

/**
 * The tasks that schools have because of a day of the year. That of the safety monitor is done as soon as its delivery is
 * noted, and open again when that is taken back; one that was withdrawn stays so.
 */
@Dependent
public class DayTasks {

    /** What a task calls a day of the year at one school. */
    public static final String KIND = "year-day";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private TaskDesk desk;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** No row of its own: the same school, year and day give the same id. */
    static TaskSubject subject(String schoolId, SchoolYear year, YearDay day) {
        String named = schoolId + "/" + year.start() + "/" + day.name();
        return new TaskSubject(
                KIND,
                UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString(),
                null);
    }

    /** The partnership of a school in a year; nobody else makes or ends such a task of it until this is done. */
    Optional<Partnership> lock(String schoolId, SchoolYear year) {
        Optional<Partnership> found = entityManager
                .createQuery(
                        "select p from Partnership p join fetch p.school where p.school.id = :school"
                                + " and p.schoolYear = :year",
                        Partnership.class)
                .setParameter("school", schoolId)
                .setParameter("year", year)
                // the lock comes before what the caller changed is written: who waits for it reads that
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
        found.ifPresent(partnership -> entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Those days for which there never was a task. */
    List<NearDay> missing(List<NearDay> days) {
        if (days.isEmpty()) {
            return days;
        }
        Set<String> there = new HashSet<>(entityManager
                .createQuery(
                        "select t.subjectId from Task t where t.subjectKind = :kind and t.subjectId in :ids",
                        String.class)
                .setParameter("kind", KIND)
                .setParameter("ids", days.stream().map(DayTasks::id).toList())
                .getResultList());
        return days.stream().filter(day -> !there.contains(id(day))).toList();
    }

    /** A day that came while its task is open. */
    public record Late(YearDay day, LocalDate on) {}

    /** Those of schools in a year, by id of the school, in the order of the days; in one statement. */
    public Map<String, List<Late>> late(Collection<String> schoolIds, SchoolYear year) {
        Map<String, Late> days = new HashMap<>();
        Map<String, String> schools = new HashMap<>();
        for (String school : schoolIds) {
            for (YearDay day : YearDay.values()) {
                String id = subject(school, year, day).id();
                days.put(id, new Late(day, null));
                schools.put(id, school);
            }
        }
        return entityManager
                .createQuery(
                        "select t.subjectId, t.dueOn from Task t where t.subjectKind = :kind and t.subjectId in :ids"
                                + " and t.status = nl.partnership.domain.task.TaskStatus.OPEN and t.dueOn < :today"
                                + " order by t.dueOn",
                        Object[].class)
                .setParameter("kind", KIND)
                .setParameter("ids", days.keySet())
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> schools.get((String) row[0]),
                        Collectors.mapping(
                                row -> new Late(days.get((String) row[0]).day(), (LocalDate) row[1]),
                                Collectors.toList())));
    }

    private static String id(NearDay day) {
        return subject(day.schoolId(), day.year(), day.day()).id();
    }

    void noted(@Observes MonitorNoted news) {
        lock(news.schoolId(), news.year())
                .flatMap(partnership -> find(subject(news.schoolId(), news.year(), YearDay.MONITOR)))
                .ifPresent(task -> follow(task, news.delivered()));
    }

    private Optional<Task> find(TaskSubject subject) {
        return entityManager
                .createQuery("select t from Task t where t.subjectKind = :kind and t.subjectId = :id", Task.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultStream()
                .findFirst();
    }

    private void follow(Task task, boolean delivered) {
        if (delivered && task.isOpen()) {
            task.done(desk.actor(), MailText.of(current.get().language(), "task.yearDay.delivered"), desk.now());
        } else if (!delivered && task.getStatus() == TaskStatus.DONE) {
            task.reopen(desk.actor(), desk.now());
        }
    }
}

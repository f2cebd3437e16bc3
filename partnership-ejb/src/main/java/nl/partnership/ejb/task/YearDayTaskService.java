package nl.partnership.ejb.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.schoolyear.NearDay;
import nl.partnership.ejb.schoolyear.NearDays;

/**
 * Gives a school a task when a day of the year nears on which it has to have done something: once for each school, year and
 * day, whatever becomes of the task, and for no partner. It is for one of those who convene there; while nobody who does can
 * sign in there is none yet.
 */
@Stateless
@Allowed(Audience.PORTAL)
public class YearDayTaskService {

    /** The others open or end something that stands on homes by itself. */
    private static final Set<YearDay> ASKED = EnumSet.of(YearDay.CONFIRMED, YearDay.FIGURES, YearDay.MONITOR);

    private static final String CONVENERS = "select x, a.language, m.role from Account a join a.person x, Membership m"
            + " where m.person = x and a.blocked = false and m.organisation.id = :school"
            + " and m.role in ('SAFETY_COORD', 'CARE_COORD', 'SCHOOL_LEADER') and " + Held.today("m")
            + " order by case when m.role = 'SAFETY_COORD' then 0 when m.role = 'CARE_COORD' then 1 else 2 end,"
            + " x.nameKey, m.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private NearDays near;

    @Inject
    private DayTasks tasks;

    @Inject
    private Clock clock;

    /** Who does it, the language in which that person reads, and the role. */
    private record Convener(Person person, String language, String role) {}

    /**
     * Ids of schools at which such a day nears, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        List<String> part = schools(after, most);
        while (!part.isEmpty()) {
            List<String> asked = asked(part).stream()
                    .map(NearDay::schoolId)
                    .distinct()
                    .sorted()
                    .toList();
            if (!asked.isEmpty()) {
                return asked;
            }
            part = schools(part.get(part.size() - 1), most);
        }
        return List.of();
    }

    private List<String> schools(String after, int most) {
        return entityManager
                .createQuery(
                        "select s.id from Partnership p join p.school s where p.schoolYear = :year and s.closed = false"
                                + " and s.id > :after order by s.id",
                        String.class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private List<NearDay> asked(Collection<String> schools) {
        return near.of(schools).stream()
                .filter(one -> ASKED.contains(one.day()))
                .toList();
    }

    /** Makes what one school lacks; under the lock of its partnership, so that two nodes make one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(String schoolId) {
        tasks.lock(schoolId, SchoolYear.of(LocalDate.now(clock))).ifPresent(partnership -> {
            List<NearDay> missing = tasks.missing(asked(List.of(schoolId)));
            Optional<Convener> convener = missing.isEmpty() ? Optional.empty() : convener(schoolId);
            convener.ifPresent(who -> missing.forEach(day -> make(partnership, day, who)));
        });
    }

    private Optional<Convener> convener(String schoolId) {
        return entityManager
                .createQuery(CONVENERS, Object[].class)
                .setParameter("school", schoolId)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Convener((Person) row[0], (String) row[1], (String) row[2]));
    }

    private void make(Partnership partnership, NearDay day, Convener who) {
        String key = "task.yearDay." + day.day();
        String title = MailText.of(who.language(), key + ".title");
        String until = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(who.language()))
                .format(day.dueOn());
        Actor author = new Actor(who.person(), partnership.getSchool(), who.role());
        TaskSubject subject = DayTasks.subject(day.schoolId(), day.year(), day.day());
        Task task = new Task(partnership, author, subject, Set.of(), title, ZonedDateTime.now(clock));
        task.agree(
                title,
                MailText.of(who.language(), key + ".text", until),
                partnership.getSchool(),
                who.person(),
                day.dueOn());
        entityManager.persist(task);
    }
}

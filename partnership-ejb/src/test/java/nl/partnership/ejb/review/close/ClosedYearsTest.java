package nl.partnership.ejb.review.close;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Correction;
import nl.partnership.domain.conversation.KeptRow;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.language.AgreedDefinition;
import nl.partnership.domain.language.CaseLesson;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.PracticeRound;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.ItemChoice;
import nl.partnership.domain.review.ReviewedTheme;
import nl.partnership.domain.review.YearItem;
import nl.partnership.domain.review.YearReview;
import nl.partnership.domain.review.start.StartChoice;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.domain.review.start.YearStarted;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.account.AccountService;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.audit.Written;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.demo.DemoService;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The invented town, in which there is a record of nearly every kind, with the years of both schools closed. Whatever
 * brings a change to a service passes the same place before it is stored; so records are changed behind the services'
 * back, and a service that has nothing to do with them then ends the piece of work.
 */
class ClosedYearsTest extends ServiceTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 9, 10, 0);

    private static final Map<Class<?>, String> ENDS = Map.of(
            Priority.class, "endedOn",
            TrainingNeed.class, "droppedOn",
            WorkingAgreement.class, "endedOn",
            AgreedDefinition.class, "endedOn",
            LearningCase.class, "closedOn",
            TermRound.class, "openedAt",
            PracticeRound.class, "openedAt");

    private Caller coordinator;

    @BeforeEach
    void build() {
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
        as(Caller.PORTAL, () -> bean(RuleSetService.class).prepare());
        as(Caller.PORTAL, () -> bean(DemoService.class).fill());
        inDatabase(this::endAndClose);
        coordinator = database(em -> {
            Account account = one(em, "select a from Account a where a.userName = 'coordinator'", Account.class);
            return Callers.caller(
                    account,
                    one(em, "select m from Membership m where m.person = :of", Membership.class, account.getPerson()),
                    false);
        });
    }

    private static <T> T one(EntityManager em, String query, Class<T> type, Object... of) {
        var asked = em.createQuery(query, type).setMaxResults(1);
        if (of.length > 0) {
            asked.setParameter("of", of[0]);
        }
        return asked.getSingleResult();
    }

    /** What lives longer than a year ends today, and all years of today and before are closed. */
    private void endAndClose(EntityManager em) {
        LocalDate today = NOW.toLocalDate();
        Instant now = TestClock.read();
        Membership leader = one(em, "select m from Membership m where m.role = 'SCHOOL_LEADER'", Membership.class);
        addWhatTheDemonstrationLacks(em, leader, now);
        ENDS.forEach((kind, attribute) -> all(em, kind)
                .forEach(record -> set(record, field(kind, attribute), attribute.endsWith("At") ? now : today)));
        if (all(em, YearStarted.class).isEmpty()) {
            YearStarted started =
                    new YearStarted((Partnership) all(em, Partnership.class).get(0));
            started.finish(leader, today);
            em.persist(started);
        }
        List<Object> begun = all(em, YearReview.class).stream()
                .<Object>map(review -> ((YearReview) review).getPartnership())
                .toList();
        for (Object each : all(em, Partnership.class)) {
            if (begun.contains(each)) {
                continue;
            }
            YearReview review = new YearReview((Partnership) each);
            em.persist(review);
            StartDecision start = new StartDecision((Partnership) each, "need", review.getId());
            start.decide(StartChoice.KEPT, null, leader, today);
            em.persist(start);
            em.persist(new ReviewedTheme(review, "T1", leader, today));
            YearItem item = new YearItem(review, new ThreadEnd("task", review.getId()));
            item.decide(ItemChoice.CARRIED, null, false, leader, today);
            em.persist(item);
            review.close(leader, true, null, now);
        }
    }

    private static void addWhatTheDemonstrationLacks(EntityManager em, Membership leader, Instant now) {
        Conversation held = all(em, Conversation.class).stream()
                .map(Conversation.class::cast)
                .filter(each -> each.getStatus() == ConversationStatus.CLOSED)
                .findFirst()
                .orElseThrow();
        em.persist(new Correction(held, "Dit was anders.", leader, now));
        em.persist(new KeptRow(held, "Q1.5", 0, "Dit stond er", null));
        LearningCase told = all(em, LearningCase.class).stream()
                .map(LearningCase.class::cast)
                .filter(each -> each.getStage() == CaseStage.SHARED)
                .findFirst()
                .orElseThrow();
        set(told, field(LearningCase.class, "openedAt"), now);
        em.persist(new CaseLesson(told, "Vraag eerder na.", leader, NOW.toLocalDate()));
    }

    private static List<Object> all(EntityManager em, Class<?> kind) {
        return em.createQuery("select x from " + kind.getSimpleName() + " x order by x.id", Object.class)
                .getResultList();
    }

    private static Field field(Class<?> kind, String name) {
        for (Class<?> type = kind; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new IllegalArgumentException(kind + "." + name);
    }

    private static void set(Object record, Field field, Object value) {
        try {
            field.set(record, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every kind that belongs to a year, with ids of its records that belong to a closed one. */
    private Map<Class<?>, List<String>> frozen(LocalDate today) {
        return database(em -> {
            Map<Class<?>, List<String>> found = new HashMap<>();
            for (Class<?> kind : RecordsOfYear.kinds()) {
                List<String> ids = new ArrayList<>();
                for (Object record : all(em, kind)) {
                    Written.Row row = new Written.Row(Written.Verb.CHANGED, (StoredEntity) record, Map.of());
                    if (RecordsOfYear.of(row, today).isPresent()) {
                        ids.add(((StoredEntity) record).getId());
                    }
                }
                found.put(kind, ids);
            }
            return found;
        });
    }

    /** Changes a record behind the services' back, and lets any service end the piece of work. */
    private void meddle(Caller caller, Class<?> kind, String id) {
        as(
                caller,
                () -> database(em -> {
                    Object record = em.find(kind, id);
                    change(record);
                    bean(AccountService.class).chooseMail(true, true);
                    return null;
                }));
    }

    /** One of its attributes becomes another, whichever that is; a number last, as places are told apart by it. */
    private static void change(Object record) {
        for (boolean numbers : new boolean[] {false, true}) {
            for (Class<?> type = record.getClass(); type != StoredEntity.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    boolean fits =
                            !Modifier.isStatic(field.getModifiers()) && (field.getType() == int.class) == numbers;
                    if (fits && become(record, field)) {
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("nothing to change in " + record.getClass());
    }

    private static boolean become(Object record, Field field) {
        field.setAccessible(true);
        try {
            Object now = field.get(record);
            Object next = other(field.getType(), now);
            if (next == null) {
                return false;
            }
            field.set(record, next);
            return true;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object other(Class<?> type, Object now) {
        if (type == LocalDate.class) {
            return now == null ? null : ((LocalDate) now).plusDays(1);
        } else if (type == Instant.class) {
            return now == null ? null : ((Instant) now).plusSeconds(1);
        } else if (type == int.class) {
            return (int) now + 1;
        } else if (type == boolean.class) {
            return !(boolean) now;
        } else if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            return all.length < 2 ? null : all[0].equals(now) ? all[1] : all[0];
        }
        return type == String.class && now != null && ((String) now).length() > 1 ? ((String) now).substring(1) : null;
    }

    @Test
    void a_closed_year_is_changed_by_no_page_service_or_api_path() {
        LocalDate later = LocalDate.of(2027, 11, 1);
        TestClock.set(later.atTime(10, 0));
        Map<Class<?>, List<String>> frozen = frozen(later);
        Set<String> untried = new TreeSet<>();
        Set<String> passed = new TreeSet<>();
        for (Class<?> kind : RecordsOfYear.kinds()) {
            List<String> ids = frozen.get(kind);
            if (kind == FigureSheet.class || kind == Partnership.class) {
                continue;
            }
            if (ids.isEmpty()) {
                untried.add(kind.getSimpleName());
                continue;
            }
            String why = said(kind, ids.get(0));
            if (!"review.close.readOnly".equals(why)) {
                passed.add(kind.getSimpleName() + ": " + why);
            }
        }
        assertEquals("[]", passed.toString(), "kinds of record that can be changed in a closed year");
        assertEquals("[]", untried.toString(), "kinds of record that were not tried");
    }

    private String said(Class<?> kind, String id) {
        try {
            meddle(coordinator, kind, id);
            return "changed";
        } catch (RuleViolation e) {
            return e.key();
        }
    }

    @Test
    void its_parties_stay_those_of_its_time_and_its_sheet_comes_out_no_more() {
        Partnership partnership =
                database(em -> (Partnership) all(em, Partnership.class).get(0));
        assertEquals(
                "review.close.readOnly",
                assertThrows(
                                RuleViolation.class,
                                () -> as(
                                        coordinator,
                                        () -> database(em -> {
                                            em.find(Partnership.class, partnership.getId())
                                                    .getPartners()
                                                    .clear();
                                            bean(AccountService.class).chooseMail(true, true);
                                            return null;
                                        })))
                        .key());
        Written.Row published = database(em -> new Written.Row(
                Written.Verb.CREATED, (StoredEntity) all(em, FigureSheet.class).get(0), Map.of()));
        SchoolYear of = ((FigureSheet) published.record()).getSchoolYear();
        assertTrue(
                RecordsOfYear.of(published, of.next().firstDay().plusMonths(2)).isPresent());
        assertTrue(
                RecordsOfYear.of(published, of.next().firstDay().plusMonths(2).minusDays(1))
                        .isEmpty());
    }

    @Test
    void incidents_of_the_year_stay_open_until_1_October() {
        String id = database(em -> ((StoredEntity) all(em, Incident.class).get(0)).getId());
        SchoolYear year = database(em -> em.find(Incident.class, id).getSchoolYear());
        TestClock.set(year.next().firstDay().plusMonths(2).minusDays(1).atTime(10, 0));
        meddle(coordinator, Incident.class, id);
        TestClock.set(year.next().firstDay().plusMonths(2).atTime(10, 0));
        assertEquals("review.close.readOnly", said(Incident.class, id));
    }

    @Test
    void what_lives_longer_ends_once_in_a_closed_year_and_changes_no_more_after_that() {
        String id = database(em -> {
            TrainingNeed need = (TrainingNeed) all(em, TrainingNeed.class).get(0);
            set(need, field(TrainingNeed.class, "droppedOn"), null);
            set(need, field(TrainingNeed.class, "heldOn"), null);
            return need.getId();
        });
        drop(id, NOW.toLocalDate());
        assertThrows(RuleViolation.class, () -> drop(id, null));
    }

    private void drop(String id, LocalDate day) {
        as(
                coordinator,
                () -> database(em -> {
                    set(em.find(TrainingNeed.class, id), field(TrainingNeed.class, "droppedOn"), day);
                    bean(AccountService.class).chooseMail(true, true);
                    return null;
                }));
    }

    @Test
    void what_is_deleted_is_a_change_and_the_portal_erases_what_was_kept_long_enough() {
        String id = database(em -> ((StoredEntity) all(em, ReviewedTheme.class).get(0)).getId());
        assertThrows(RuleViolation.class, () -> remove(coordinator, id));
        as(
                Caller.PORTAL,
                () -> database(em -> {
                    em.remove(em.find(ReviewedTheme.class, id));
                    return bean(TodoService.class).kinds("", 1);
                }));
        assertNull(database(em -> em.find(ReviewedTheme.class, id)));
    }

    private void remove(Caller caller, String id) {
        as(
                caller,
                () -> database(em -> {
                    em.remove(em.find(ReviewedTheme.class, id));
                    bean(AccountService.class).chooseMail(true, true);
                    return null;
                }));
    }
}

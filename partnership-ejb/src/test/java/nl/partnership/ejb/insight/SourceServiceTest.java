package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.DataSource;
import nl.partnership.domain.insight.Reliability;
import nl.partnership.domain.insight.Rhythm;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.thread.FollowUpService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.schoolyear.MonitorService;
import org.junit.jupiter.api.Test;

/** Where figures about De Brug come from. */
class SourceServiceTest extends Sourcing {

    private void write(String user, Step step) {
        as(town.caller(user), step);
    }

    private SourceEntryService entry() {
        return bean(SourceEntryService.class);
    }

    private long version(String id) {
        return get("zorg", id).version();
    }

    private void deliver(String user, String id, LocalDate day) {
        long read = version(id);
        write(user, () -> entry().deliver(id, read, day));
    }

    @Test
    void who_did_not_read_what_a_colleague_changed_says_nothing_of_it() {
        String id = add("coordinator", SourceKind.ABSENCE, null);
        long read = version(id);
        write("zorg", () -> entry().change(id, read, terms(SourceKind.ABSENCE, TODAY.plusMonths(1))));
        List<Step> acts = List.of(
                () -> entry().confirm(id, read),
                () -> entry().deliver(id, read, TODAY),
                () -> entry().takeBack(id, read),
                () -> entry().end(id, read));
        for (Step act : acts) {
            assertThrows(Stale.class, () -> write("leider", act));
        }
        long now = version(id);
        write("leider", () -> entry().confirm(id, now));
        deliver("leider", id, TODAY);
    }

    @Test
    void each_organisation_writes_its_own_and_who_works_with_the_school_reads_it_as_the_rules_say() {
        String absence = add("coordinator", SourceKind.ABSENCE, null);
        String police = add("jeugdagent", SourceKind.POLICE_FIGURES, null);
        for (String user : List.of("mentor", "jeugdhulp", "jeugdagent", "gemeente", "bestuurder")) {
            assertEquals(2, list(user, SourceFilter.ALL).size(), user);
        }
        for (String user : List.of("coordinator2", "vreemde")) {
            assertThrows(NotFound.class, () -> get(user, absence), user);
        }
        assertTrue(get("jeugdagent", police).own());
        assertFalse(get("coordinator", police).own());
        assertThrows(NotFound.class, () -> write("coordinator", () -> entry().deliver(police, 1, TODAY)));
        assertThrows(NotAllowed.class, () -> add("mentor", SourceKind.YOUTH_MONITOR, null));
        TestVisibility.set((author, viewer) -> false);
        assertThrows(NotFound.class, () -> get("jeugdagent", absence));
        assertEquals(List.of(police), ids(list("jeugdagent", SourceFilter.ALL)));
    }

    private static List<String> ids(List<SourceRow> rows) {
        return rows.stream().map(SourceRow::id).toList();
    }

    @Test
    void the_latest_stand_first_and_say_how_late_they_are_in_words() {
        String soon = add("jeugdagent", SourceKind.POLICE_FIGURES, TODAY.plusDays(3));
        String late = add("coordinator", SourceKind.ABSENCE, TODAY.minusWeeks(9));
        String yesterday = add("jeugdhulp", SourceKind.OTHER, TODAY.minusDays(1));
        List<SourceRow> rows = list("gemeente", SourceFilter.ALL);
        assertEquals(List.of(late, yesterday, soon), ids(rows));
        assertEquals(Sentence.of("insight.source.weeksLate", 9L), rows.get(0).state());
        assertEquals(Sentence.of("insight.source.dayLate"), rows.get(1).state());
        assertEquals(
                Sentence.of("insight.source.expected", TODAY.plusDays(3)),
                rows.get(2).state());
        assertEquals(
                List.of(late, yesterday),
                ids(list("gemeente", new SourceFilter(town.bridge.getId(), SourceFilter.State.LATE))));
        assertEquals(List.of(), list("gemeente", new SourceFilter(town.linden.getId(), SourceFilter.State.HOLDING)));
    }

    @Test
    void a_delivery_is_noted_in_one_step_and_taken_back_and_its_day_moves_along() {
        LocalDate due = TODAY.minusWeeks(2);
        String id = add("coordinator", SourceKind.ABSENCE, due);
        deliver("leider", id, TODAY);
        SourceRow row = get("jeugdhulp", id);
        assertEquals(TODAY, row.lastDelivered());
        assertEquals(due.plusMonths(3), row.nextDue());
        assertFalse(row.takesBack());
        assertTrue(get("zorg", id).takesBack());
        assertThrows(RuleViolation.class, () -> deliver("zorg", id, TODAY));
        long read = version(id);
        write("zorg", () -> entry().takeBack(id, read));
        assertEquals(due, get("zorg", id).nextDue());
        assertNull(get("zorg", id).lastDelivered());
    }

    @Test
    void the_pupil_monitor_is_read_from_the_schools_year_and_partners_learn_the_fact_alone() {
        String id = add("coordinator", SourceKind.PUPIL_MONITOR, null);
        assertEquals(LocalDate.of(2027, 7, 1), get("jeugdhulp", id).nextDue());
        TestClock.set(LocalDate.of(2027, 7, 15).atTime(9, 0));
        assertEquals(
                Sentence.of("insight.source.weeksLate", 2L),
                get("jeugdhulp", id).state());
        assertThrows(RuleViolation.class, () -> deliver("coordinator", id, TODAY));
        LocalDate day = LocalDate.of(2027, 7, 14);
        write("coordinator", () -> bean(MonitorService.class)
                .deliver(
                        town.bridge.getId(),
                        Town.YEAR,
                        null,
                        day,
                        town.person("coordinator").getId()));
        assertFalse(get("jeugdhulp", id).late());
        assertEquals(LocalDate.of(2028, 7, 1), get("jeugdhulp", id).nextDue());
        assertNull(get("jeugdhulp", id).lastDelivered());
        assertEquals(day, get("coordinator", id).lastDelivered());
        assertEquals(day, get("bestuurder", id).lastDelivered());
        assertEquals("kind", refused("jeugdagent", SourceKind.PUPIL_MONITOR));
    }

    private String refused(String user, SourceKind kind) {
        return assertThrows(RuleViolation.class, () -> add(user, kind, null)).field();
    }

    @Test
    void a_kind_is_there_once_and_a_person_in_the_words_is_refused() {
        add("coordinator", SourceKind.ABSENCE, null);
        assertEquals("kind", refused("zorg", SourceKind.ABSENCE));
        add("jeugdhulp", SourceKind.ABSENCE, null);
        add("coordinator", SourceKind.OTHER, null);
        add("coordinator", SourceKind.OTHER, null);
        TypedSource named = new TypedSource(
                SourceKind.YOUTH_MONITOR,
                new SourceTerms(
                        null,
                        null,
                        Rhythm.YEAR,
                        null,
                        Reliability.FAIR,
                        "Over Sanne Jansen uit klas 2B klopt het niet."));
        assertEquals(
                "why",
                assertThrows(RuleViolation.class, () -> add("jeugdhulp", List.of(town.bridge.getId()), named))
                        .field());
    }

    @Test
    void the_school_makes_a_task_and_an_agenda_item_of_its_own_source_and_of_a_partners() {
        for (String user : List.of("coordinator", "jeugdhulp")) {
            ThreadEnd end = new ThreadEnd("data-source", add(user, SourceKind.OTHER, null));
            as(town.caller("coordinator"), () -> {
                FollowUpService follow = bean(FollowUpService.class);
                assertTrue(follow.of(end).task() && follow.of(end).agendaItem());
                follow.task(end, "Vraag de cijfers op", null, null);
                follow.agendaItem(end);
                assertEquals(2, follow.of(end).thread().became().size());
            });
            assertFalse(as(
                    town.caller("gemeente"),
                    () -> bean(FollowUpService.class).of(end).task()));
        }
    }

    @Test
    void a_partner_writes_it_down_for_all_its_schools_at_once_and_a_school_for_itself_alone() {
        List<String> both = List.of(town.bridge.getId(), town.linden.getId());
        TypedSource typed = new TypedSource(SourceKind.ABSENCE, terms(SourceKind.ABSENCE, null));
        assertThrows(NotFound.class, () -> add("coordinator", both, typed));
        String partner = as(town.caller("gemeente"), () -> entry().schools()).size() == 2 ? "gemeente" : "jeugdhulp";
        add(partner, both, typed);
        assertEquals(2, list(partner, SourceFilter.ALL).size());
        assertEquals(1, list("coordinator2", SourceFilter.ALL).size());
        assertThrows(RuleViolation.class, () -> add(partner, List.of(), typed));
    }

    @Test
    void it_changes_by_version_ends_and_is_erased_two_years_later() {
        String id = add("coordinator", SourceKind.ABSENCE, null);
        long version = get("zorg", id).version();
        write("zorg", () -> entry().change(id, version, terms(SourceKind.ABSENCE, TODAY.plusMonths(1))));
        assertThrows(
                Stale.class, () -> write("leider", () -> entry().change(id, version, terms(SourceKind.ABSENCE, null))));
        write("zorg", () -> entry().end(id, get("zorg", id).version()));
        assertEquals(List.of(), list("mentor", SourceFilter.ALL));
        assertEquals(List.of(id), ids(list("mentor", new SourceFilter(null, SourceFilter.State.OVER))));
        String faded = add("jeugdagent", SourceKind.POLICE_FIGURES, null);
        String kept = add("jeugdhulp", SourceKind.YOUTH_MONITOR, null);
        TestClock.advance(Duration.ofDays(366));
        inDatabase(em -> em.find(DataSource.class, kept).confirm(town.membership("jeugdhulp"), TODAY.plusYears(1)));
        TestClock.advance(Duration.ofDays(366));
        erase();
        inDatabase(em -> {
            assertNull(em.find(DataSource.class, id));
            assertNull(em.find(DataSource.class, faded));
            assertEquals(kept, em.find(DataSource.class, kept).getId());
        });
    }

    private void erase() {
        eraseDue(DataSource.class);
    }

    @Test
    void who_delivers_is_told_from_a_week_before_and_nobody_is_told_twice_of_the_monitor() {
        add("coordinator", SourceKind.PUPIL_MONITOR, null);
        String id = add("coordinator", SourceKind.ABSENCE, TODAY.plusDays(8));
        assertEquals(List.of(), told("leider"));
        TestClock.advance(Duration.ofDays(1));
        assertEquals(List.of(id), told("leider"));
        assertEquals(List.of(), told("jeugdhulp"));
        deliver("leider", id, TODAY.plusDays(1));
        assertEquals(List.of(), told("leider"));
    }

    private List<String> told(String user) {
        mendTodos();
        return as(town.caller(user), () -> bean(TodoService.class).mine().of("insight.source")).stream()
                .map(line -> line.subjectId())
                .toList();
    }

    @Test
    void the_list_is_read_in_as_many_statements_for_ten_as_for_hundreds() throws Exception {
        add("coordinator", SourceKind.PUPIL_MONITOR, null);
        fill(10);
        Caller caller = town.caller("jeugdhulp");
        list("jeugdhulp", SourceFilter.ALL);
        long few = statements(() -> as(caller, () -> bean(SourceService.class).list(SourceFilter.ALL, 0, 20)));
        fill(300);
        assertEquals(
                few, statements(() -> as(caller, () -> bean(SourceService.class).list(SourceFilter.ALL, 0, 20))));
    }

    private void fill(int number) {
        inDatabase(em -> {
            for (int i = 0; i < number; i++) {
                em.persist(new DataSource(
                        town.bridgePartnership,
                        SourceKind.OTHER,
                        terms(SourceKind.OTHER, TODAY),
                        town.membership("coordinator"),
                        TODAY));
            }
        });
    }
}

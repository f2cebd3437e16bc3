package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.CorrectionReason;
import nl.partnership.domain.insight.Severity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.Test;

class IncidentServiceTest extends Recording {

    private List<IncidentRow> undoable(String user) {
        return as(town.caller(user), () -> bean(IncidentService.class).undoable());
    }

    private void undo(String user, String id) {
        as(town.caller(user), () -> bean(IncidentService.class).undo(id));
    }

    private IncidentRow read(String user, String id) {
        return as(town.caller(user), () -> bean(IncidentService.class).get(id));
    }

    private void correct(String user, IncidentRow read, String kind) {
        as(town.caller(user), () -> bean(IncidentService.class)
                .correct(read.id(), read.version(), facts(TODAY, kind, "YARD", "BREAK"), CorrectionReason.WRONG_TILE));
    }

    @Test
    void who_enters_it_sees_the_own_row_for_ten_minutes_and_undoes_it() {
        String mentors = enter("mentor", fight(TODAY));
        String zorgs = enter("zorg", fight(TODAY));
        assertEquals(
                List.of(mentors),
                undoable("mentor").stream().map(IncidentRow::id).toList());
        assertThrows(NotFound.class, () -> undo("mentor", zorgs));
        assertThrows(NotFound.class, () -> undo("coordinator", mentors));
        assertThrows(NotFound.class, () -> undo("coordinator2", mentors));
        undo("mentor", mentors);
        assertEquals(List.of(), undoable("mentor"));
        TestClock.advance(Duration.ofMinutes(10));
        assertEquals(List.of(), undoable("zorg"));
        assertThrows(RuleViolation.class, () -> undo("zorg", zorgs));
        assertEquals(
                List.of(zorgs),
                rows("coordinator").stream().map(IncidentRow::id).toList());
    }

    /** What is there already; when there is nothing, it is entered. */
    private List<IncidentRow> alike(String user) {
        return as(town.caller(user), () -> bean(IncidentService.class).enterUnlessAlike(fight(TODAY)));
    }

    @Test
    void who_enters_reads_the_first_five_steps_of_what_the_own_school_adopted_to_do() {
        assertTrue(guideline("mentor").isEmpty());
        inDatabase(em -> {
            em.persist(guideline("leider", "Wat wij doen", true));
            em.persist(guideline("leider", "Een concept", false));
            em.persist(guideline("jeugdhulp", "Van een ander", true));
        });
        IncidentSteps steps = guideline("mentor").orElseThrow();
        assertEquals("Wat wij doen", steps.title());
        assertEquals(List.of("een", "twee", "drie", "vier", "vijf"), steps.lines());
        assertEquals(2, steps.more());
        assertTrue(guideline("coordinator2").isEmpty());
    }

    private Optional<IncidentSteps> guideline(String user) {
        return as(town.caller(user), () -> bean(IncidentService.class).guideline());
    }

    private Guideline guideline(String user, String title, boolean adopted) {
        Membership by = town.membership(user);
        Guideline one = new Guideline(town.bridgePartnership, GuidelineKind.INCIDENT, null, by);
        one.write(title, "een\ntwee\ndrie\nvier\nvijf\nzes\nzeven", Set.of(), null, null, by);
        if (adopted) {
            one.adopt(null, TODAY.atStartOfDay(Day.ZONE).toInstant(), TODAY);
        }
        return one;
    }

    @Test
    void who_reads_is_asked_whether_it_is_the_same_and_sees_what_may_be_there_twice() {
        enter("mentor", fight(TODAY));
        enter("mentor", fight(TODAY.minusDays(1)));
        assertEquals(1, alike("leider").size());
        assertEquals(List.of(), alike("coordinator2"));
        assertTrue(rows("zorg").stream().noneMatch(IncidentRow::maybeTwice));
        enter("zorg", fight(TODAY));
        assertEquals(
                List.of(TODAY, TODAY),
                rows("zorg").stream()
                        .filter(IncidentRow::maybeTwice)
                        .map(row -> row.facts().day())
                        .toList());
    }

    @Test
    void who_convenes_puts_it_right_with_a_reason_and_the_second_of_two_is_told() {
        String id = enter("mentor", fight(TODAY));
        IncidentRow read = read("coordinator", id);
        correct("coordinator", read, "THREAT");
        assertThrows(Stale.class, () -> correct("leider", read, "INSULT"));
        IncidentRow now = read("leider", id);
        assertEquals("THREAT", now.facts().kind());
        assertEquals(CorrectionReason.WRONG_TILE, now.correction());
        as(town.caller("leider"), () -> bean(IncidentService.class)
                .takeOut(id, now.version(), CorrectionReason.DID_NOT_HAPPEN));
        assertThrows(NotFound.class, () -> read("coordinator", id));
        assertEquals(List.of(), rows("coordinator"));
    }

    @Test
    void a_list_is_of_the_own_school_and_narrowed_by_what_happened() {
        enter("mentor", fight(TODAY));
        enter("mentor", facts(TODAY, "THEFT", "CANTEEN", "MORNING"));
        enter("coordinator2", fight(TODAY));
        assertEquals(2, rows("coordinator").size());
        assertEquals(1, rows("coordinator2").size());
        IncidentFilter thefts = new IncidentFilter(Town.YEAR, "THEFT", "CANTEEN", Severity.HELP_FROM_OUTSIDE);
        assertEquals(
                1,
                as(town.caller("coordinator"), () -> bean(IncidentListService.class)
                                .list(thefts, 0, 20))
                        .total());
        assertTrue(thefts.isNarrow());
        assertFalse(new IncidentFilter(Town.YEAR, null, null, null).isNarrow());
    }

    @Test
    void the_number_of_statements_is_the_same_for_ten_and_for_a_thousand() throws Exception {
        many(10);
        long list = statements(() -> as(town.caller("coordinator"), this::look));
        long count = statements(() -> counts("bestuurder"));
        many(990);
        assertEquals(list, statements(() -> as(town.caller("coordinator"), this::look)));
        assertEquals(count, statements(() -> counts("bestuurder")));
        assertTrue(list <= 8 && count <= 4, list + " and " + count + " statements");
    }

    private void many(int number) {
        Caller caller = town.caller("mentor");
        for (int i = 0; i < number; i++) {
            int day = i % 90;
            as(caller, () -> bean(IncidentService.class).enter(fight(TODAY.minusDays(day))));
        }
    }

    private Object look() {
        return bean(IncidentListService.class).list(new IncidentFilter(Town.YEAR, null, null, null), 0, 20);
    }
}

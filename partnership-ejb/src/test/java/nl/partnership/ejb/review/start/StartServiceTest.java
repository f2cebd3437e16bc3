package nl.partnership.ejb.review.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.domain.review.start.YearStarted;
import nl.partnership.domain.support.Consultation;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** What goes on from one school year into the next at De Brug. */
class StartServiceTest extends Turning {

    private static final List<String> ANSWERS =
            List.of("Answer", "PriorityVote", "NeedBacker", "Assent", "Participant", "Conversation", "Task");

    private List<TodoLine> home(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).lines().stream()
                .filter(line -> line.kind().equals("review.start"))
                .toList();
    }

    private List<StartLine> open(StartView view) {
        return view.kinds().stream()
                .flatMap(kind -> Stream.concat(kind.same().stream(), kind.apart().stream()))
                .toList();
    }

    @Test
    void of_everything_from_the_year_before_there_is_one_line_in_its_part_and_order() {
        everything();
        StartView view = view("coordinator");
        assertEquals(StartState.OPEN, view.state());
        assertEquals(
                List.of("partner.role", "vision.route"),
                view.of("WITHIN").stream().map(StartKind::code).toList());
        assertEquals(
                List.of(
                        "partner.partner",
                        "vision.turn",
                        "agreement.agreement",
                        "insight.priority",
                        "support.consultation",
                        "learning.need"),
                view.of("PARTNERS").stream().map(StartKind::code).toList());
        // four people and three partners of the year before: who came in since is no line
        assertEquals(4 + 3 + 6, view.open());
        assertEquals(LocalDate.of(2026, 9, 27), view.dueOn());
    }

    @Test
    void of_so_many_lines_exactly_so_many_are_decided_and_then_the_year_has_begun() {
        everything();
        int lines = view("coordinator").open();
        view("coordinator").kinds().forEach(kind -> {
            keepAll("coordinator", kind);
            kind.apart().forEach(line -> keep("zorg", kind.code(), line));
        });
        StartView view = view("leider");
        assertEquals(lines, decisions());
        assertEquals(List.of(), open(view));
        assertEquals(view.kinds().size(), view.done());
        assertEquals(StartState.FINISHED, view.state());
        assertEquals(TODAY, view.finishedOn());
    }

    @Test
    void who_stops_half_way_finds_the_rest_and_what_was_decided() {
        everything();
        StartKind people = kind("partner.role");
        assertEquals(4, keepAll("coordinator", people));
        StartView view = view("zorg");
        assertEquals(3 + 6, view.open());
        StartDecided one = view.kinds().get(0).decided().get(0);
        assertEquals("Coordinator Proef", one.by());
        assertEquals(TODAY, one.on());
        assertNotNull(one.line());
    }

    @Test
    void what_ends_in_the_year_or_did_not_meet_does_not_fold() {
        String ends = agreement("Loopt af", LocalDate.of(2027, 3, 1));
        String stays = agreement("Loopt door", LocalDate.of(2028, 9, 1));
        String soon = priority("Rust op het plein", LocalDate.of(2027, 3, 1));
        StartKind agreements = kind("agreement.agreement");
        assertEquals(List.of(stays), ids(agreements.same()));
        assertEquals(List.of(ends), ids(agreements.apart()));
        assertEquals(List.of(soon), ids(kind("insight.priority").apart()));
        inDatabase(em ->
                em.find(Membership.class, town.membership("mentor").getId()).endBefore(TODAY.plusMonths(2)));
        assertEquals(
                List.of(town.membership("mentor").getId()),
                ids(kind("partner.role").apart()));
    }

    @Test
    void a_route_with_a_step_that_nobody_takes_does_not_fold() {
        String route = route(Signal.SEXTING);
        assertEquals(List.of(route), ids(kind("vision.route").same()));
        inDatabase(em ->
                em.find(Membership.class, town.membership("jeugdhulp").getId()).endBefore(TODAY));
        assertEquals(List.of(route), ids(kind("vision.route").apart()));
        assertEquals(List.of(town.care.getId()), ids(kind("partner.partner").apart()));
    }

    private static List<String> ids(List<StartLine> lines) {
        return lines.stream().map(StartLine::id).toList();
    }

    @Test
    void what_was_written_down_in_this_year_is_no_line() {
        String id = consultation("Nieuw overleg");
        inDatabase(em -> em.createQuery("update Consultation c set c.schoolYear = :year where c.id = :id")
                .setParameter("year", town.bridgePartnership.getSchoolYear())
                .setParameter("id", id)
                .executeUpdate());
        assertTrue(kind("support.consultation").isEmpty());
    }

    @Test
    void a_training_that_was_held_comes_back_with_what_is_done_in_another_way() {
        String known = held("Praten over ruzie", "Wij vragen eerst wat er is.");
        String unknown = held("Praten over pesten", null);
        StartKind needs = kind("learning.need");
        assertEquals(
                List.of(known, unknown).stream().sorted().toList(),
                ids(needs.apart()).stream().sorted().toList());
        StartLine line = line("learning.need", known);
        assertTrue(line.because().facts().contains("Wij vragen eerst wat er is."));
        assertFalse(line.stops());
        keep("coordinator", "learning.need", line);
        assertEquals(List.of(unknown), ids(kind("learning.need").apart()));
    }

    @Test
    void a_year_begins_with_the_partners_of_before_and_nothing_of_an_answer_is_copied() {
        everything();
        List<Long> before = ANSWERS.stream().map(this::count).toList();
        TestClock.set(LocalDateTime.of(2027, 8, 3, 10, 0));
        assertEquals(StartState.NOT_BEGUN, view("coordinator").state());
        RuleViolation none = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("coordinator"), () -> bean(StartLineService.class)
                        .keepAll("partner.role", List.of())));
        assertEquals("review.start.notBegun", none.key());
        as(town.caller("coordinator"), () -> bean(StartService.class).begin());
        StartView view = view("coordinator");
        assertEquals(StartState.OPEN, view.state());
        inDatabase(em -> {
            Partnership next = em.createQuery(
                            "select p from Partnership p where p.school.id = :school and p.schoolYear = :year",
                            Partnership.class)
                    .setParameter("school", town.bridge.getId())
                    .setParameter("year", Town.YEAR.next())
                    .getSingleResult();
            assertEquals(4, next.getPartners().size());
        });
        assertEquals(before, ANSWERS.stream().map(this::count).toList());
        assertEquals(
                "review.start.begun",
                assertThrows(
                                RuleViolation.class,
                                () -> as(town.caller("zorg"), () -> bean(StartService.class)
                                        .begin()))
                        .key());
    }

    private long count(String entity) {
        return database(em -> em.createQuery("select count(x) from " + entity + " x", Long.class)
                .getSingleResult());
    }

    @Test
    void from_the_first_of_may_the_next_year_is_announced_and_nothing_can_be_decided() {
        String id = consultation("Veiligheidsoverleg");
        TestClock.set(LocalDateTime.of(2027, 5, 1, 10, 0));
        StartView view = view("coordinator");
        assertEquals(StartState.ANNOUNCED, view.state());
        assertEquals(Town.YEAR.next(), view.year());
        StartLine line = line("support.consultation", id);
        assertEquals(
                "review.start.notYet",
                assertThrows(RuleViolation.class, () -> keep("coordinator", "support.consultation", line))
                        .key());
        assertEquals(0, decisions());
    }

    @Test
    void regie_has_it_on_the_home_until_the_last_line_is_decided_and_nobody_else_has() {
        mendTodos();
        assertEquals(1, home("coordinator").size());
        assertEquals(LocalDate.of(2026, 9, 27), home("zorg").get(0).dueOn());
        assertEquals(List.of(), home("mentor"));
        assertEquals(List.of(), home("jeugdhulp"));
        // of which the portal knows no year before
        assertEquals(List.of(), home("coordinator2"));
        view("coordinator").kinds().forEach(kind -> keepAll("coordinator", kind));
        assertEquals(List.of(), home("coordinator"));
        StartDecided one = kind("partner.partner").decided().get(0);
        as(town.caller("coordinator"), () -> bean(StartLineService.class).takeBack("partner.partner", one.recordId()));
        assertEquals(1, home("coordinator").size());
        TestClock.set(LocalDateTime.of(2027, 5, 2, 10, 0));
        assertEquals(
                List.of("review.start.todo.COMING"),
                home("leider").stream().map(line -> line.note().key()).toList());
    }

    @Test
    void a_school_that_is_new_here_has_nothing_to_decide_and_says_so_itself() {
        StartView view = view("coordinator2");
        assertEquals(2, view.open());
        keepAllOf("coordinator2");
        assertEquals(StartState.FINISHED, view("coordinator2").state());
    }

    private void keepAllOf(String user) {
        view(user).kinds().forEach(kind -> keepAll(user, kind));
    }

    @Test
    void partners_and_others_at_school_do_not_get_there() {
        for (String user : List.of("jeugdhulp", "jeugdagent", "gemeente", "mentor", "bestuurder", "beheer")) {
            Caller caller = town.caller(user);
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(StartService.class).view()));
        }
    }

    @Test
    void the_start_takes_as_many_statements_with_a_hundred_lines_as_with_ten() throws Exception {
        everything();
        fill(10);
        long few = statements(() -> view("coordinator"));
        fill(100);
        planAnew();
        assertTrue(kind("support.consultation").open() >= 110);
        assertEquals(few, statements(() -> view("coordinator")));
        assertTrue(few <= 60, few + " statements");
    }

    private void fill(int number) {
        IntStream.range(0, number).forEach(i -> {
            consultation("Overleg " + i);
            need("Leren " + i);
            agreement("Afspraak " + i, LocalDate.of(2028, 7, 31));
        });
    }

    @Test
    void decisions_are_erased_two_years_after_their_year() {
        keepAllOf("coordinator");
        assertTrue(decisions() > 0);
        TestClock.set(LocalDateTime.of(2029, 7, 31, 10, 0));
        erase();
        assertTrue(decisions() > 0);
        TestClock.set(LocalDateTime.of(2029, 8, 1, 10, 0));
        erase();
        assertEquals(0, decisions());
        assertEquals(0, count("YearStarted"));
    }

    private void erase() {
        eraseDue(StartDecision.class, YearStarted.class);
    }

    @Test
    void a_consultation_that_was_stopped_is_over_and_stays_to_be_read() {
        String id = consultation("Veiligheidsoverleg");
        stop("coordinator", "support.consultation", line("support.consultation", id), "Niemand komt meer.");
        inDatabase(em -> assertEquals(TODAY, em.find(Consultation.class, id).getEndedOn()));
        StartDecided decided = kind("support.consultation").decided().get(0);
        assertEquals("Niemand komt meer.", decided.reason());
        assertFalse(decided.isTakenBack());
        assertNotNull(decided.line());
        inDatabase(em -> em.find(Consultation.class, id).resume());
        // it goes on after all: it is asked again
        assertEquals(List.of(id), ids(kind("support.consultation").same()));
        assertNull(kind("support.consultation").same().get(0).because());
    }
}

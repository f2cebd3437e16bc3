package nl.partnership.ejb.privacy.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.breach.Breach;
import nl.partnership.domain.privacy.breach.BreachFacts;
import nl.partnership.domain.privacy.breach.BreachReport;
import nl.partnership.domain.privacy.breach.BreachRisk;
import nl.partnership.domain.privacy.breach.BreachState;
import nl.partnership.domain.privacy.breach.BreachTold;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Breaches and drills: the clock, the decision, who was told, and who may read it. */
class BreachTest extends ServiceTest {

    /** A Friday: the clock runs in the weekend too. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 13);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        TestClock.set(DAY.atTime(16, 0));
        inDatabase(town::persist);
    }

    private static BreachFacts facts(BreachRisk risk) {
        return new BreachFacts(
                "Mail naar een verkeerde groep",
                "Een lijst met mailadressen ging naar een andere groep.",
                DAY,
                LocalTime.of(9, 0),
                26,
                risk,
                null);
    }

    private Caller fg() {
        return town.caller("fg");
    }

    private Caller board() {
        return town.caller("bestuurder");
    }

    private String note(BreachRisk risk, boolean drill) {
        return as(fg(), () -> bean(BreachService.class).note(drill, facts(risk)));
    }

    private BreachView get(String id) {
        return as(fg(), () -> bean(BreachService.class).get(id));
    }

    private long version(String id) {
        return get(id).row().version();
    }

    private void report(String id, LocalDate day, LocalTime time, String lateWhy) {
        long version = version(id);
        as(fg(), () -> bean(BreachStepService.class)
                .report(id, version, new BreachReport(day, time, "AP-417", lateWhy)));
    }

    private List<TodoLine> lines(Caller caller) {
        return as(caller, () -> bean(TodoService.class).mine()).lines().stream()
                .filter(line -> line.kind().equals("privacy.breach"))
                .toList();
    }

    private static RuleViolation refused(Runnable step) {
        return assertThrows(RuleViolation.class, step::run);
    }

    @Test
    void from_the_discovery_the_clock_runs_and_officer_and_board_read_on_their_homes_what_is_left() {
        String id = note(null, false);
        assertEquals("privacy.breach.left.hours", get(id).row().left().key());
        assertEquals(List.of(65L), get(id).row().left().facts());
        for (Caller caller : List.of(fg(), board())) {
            assertEquals(1, lines(caller).size());
            assertEquals(List.of(65L), lines(caller).get(0).state().facts());
            assertTrue(lines(caller).get(0).address().endsWith(id));
        }
        assertEquals(0, lines(town.caller("leider")).size());
        TestClock.advance(Duration.ofMinutes(64 * 60 + 30));
        assertEquals("privacy.breach.left.minutes", get(id).row().left().key());
        TestClock.advance(Duration.ofHours(5));
        assertTrue(get(id).row().late());
        assertEquals("privacy.breach.over.hours", lines(board()).get(0).state().key());
    }

    @Test
    void once_it_is_reported_nothing_waits_and_after_the_term_one_says_why() {
        String id = note(BreachRisk.RISK, false);
        TestClock.advance(Duration.ofHours(100));
        LocalDate late = DAY.plusDays(4);
        assertEquals(
                "lateWhy",
                refused(() -> report(id, late, LocalTime.of(9, 0), null)).field());
        assertEquals(
                "reportedOn",
                refused(() -> report(id, DAY, LocalTime.of(8, 0), null)).field());
        assertEquals(
                "reportedOn",
                refused(() -> report(id, DAY.plusDays(20), LocalTime.of(8, 0), null))
                        .field());
        report(id, late, LocalTime.of(9, 0), "Wij hoorden het zelf laat van de leverancier.");
        assertEquals(BreachState.REPORTED, get(id).row().state());
        assertNull(get(id).row().left());
        assertEquals(List.of(), lines(fg()));
        refused(() -> report(id, late, LocalTime.of(9, 0), "Nog eens."));
        as(fg(), () -> bean(BreachStepService.class).takeBackDecision(id, version(id)));
        assertEquals(1, lines(fg()).size());
    }

    @Test
    void only_the_board_leaves_it_unreported_and_only_when_a_risk_is_unlikely() {
        String id = note(null, false);
        long version = version(id);
        assertThrows(
                NotAllowed.class,
                () -> as(fg(), () -> bean(BreachStepService.class).leaveUnreported(id, version, "Versleuteld.")));
        assertEquals(
                "privacy.breach.unjudged",
                refused(() -> leave(id, "Versleuteld.")).key());
        change(id, facts(BreachRisk.RISK));
        assertEquals(
                "privacy.breach.mustReport",
                refused(() -> leave(id, "Versleuteld.")).key());
        change(id, facts(BreachRisk.UNLIKELY));
        assertEquals("notReportedWhy", refused(() -> leave(id, " ")).field());
        leave(id, "De schijf was versleuteld.");
        assertEquals(BreachState.NOT_REPORTED, get(id).row().state());
        assertEquals(
                "risk", refused(() -> change(id, facts(BreachRisk.HIGH_RISK))).field());
        assertEquals(
                "privacy.breach.boardsDecision",
                refused(() -> as(fg(), () -> bean(BreachStepService.class).takeBackDecision(id, version(id))))
                        .key());
    }

    private void leave(String id, String why) {
        long version = version(id);
        as(board(), () -> bean(BreachStepService.class).leaveUnreported(id, version, why));
    }

    private void change(String id, BreachFacts typed) {
        long version = version(id);
        as(fg(), () -> bean(BreachService.class).change(id, version, typed));
    }

    @Test
    void at_high_risk_it_is_not_closed_before_people_are_told_or_it_is_said_why_not() {
        String id = note(BreachRisk.HIGH_RISK, false);
        report(id, DAY, LocalTime.of(12, 0), null);
        assertEquals("privacy.breach.todo.tell", lines(fg()).get(0).state().key());
        assertEquals("privacy.breach.untold", refused(() -> close(id)).key());
        as(fg(), () -> bean(BreachStepService.class).tell(id, BreachTold.CONCERNED, DAY, LocalTime.of(13, 0)));
        assertEquals(List.of(), lines(fg()));
        String notice = get(id).told().get(0).id();
        as(fg(), () -> bean(BreachStepService.class).untell(notice));
        assertEquals(1, lines(fg()).size());
        long version = version(id);
        as(fg(), () -> bean(BreachStepService.class).leaveUntold(id, version, "De gegevens waren versleuteld."));
        close(id);
        assertEquals(DAY.plusYears(5), get(id).keptUntil());
        assertEquals(
                "privacy.breach.closed", refused(() -> change(id, facts(null))).key());
        as(fg(), () -> bean(BreachStepService.class).reopen(id, version(id)));
        change(id, facts(BreachRisk.RISK));
    }

    private void close(String id) {
        long version = version(id);
        as(fg(), () -> bean(BreachStepService.class).close(id, version));
    }

    @Test
    void what_its_paper_has_no_letter_for_is_refused_at_its_field() {
        BreachFacts odd = new BreachFacts("Mail", "Een mail \u6f22.", DAY, LocalTime.of(9, 0), null, null, null);
        RuleViolation refused =
                refused(() -> as(fg(), () -> bean(BreachService.class).note(false, odd)));
        assertEquals("what base.text.noLetter", refused.field() + " " + refused.key());
    }

    @Test
    void what_would_name_somebody_is_refused_at_its_field() {
        BreachFacts named =
                new BreachFacts("Mail over Sanne de Vries", "Een mail.", DAY, LocalTime.of(9, 0), null, null, null);
        assertEquals(
                "title",
                refused(() -> as(fg(), () -> bean(BreachService.class).note(false, named)))
                        .field());
        BreachFacts future = new BreachFacts("Mail", "Een mail.", DAY, LocalTime.of(23, 0), null, null, null);
        assertEquals(
                "discoveredOn",
                refused(() -> as(fg(), () -> bean(BreachService.class).note(false, future)))
                        .field());
    }

    @Test
    void of_two_who_change_it_the_second_is_told() {
        String id = note(null, true);
        long version = version(id);
        change(id, facts(BreachRisk.RISK));
        assertThrows(
                Stale.class,
                () -> as(board(), () -> bean(BreachService.class).change(id, version, facts(BreachRisk.HIGH_RISK))));
    }

    @Test
    void another_board_finds_none_and_others_are_refused() {
        String id = note(null, false);
        Organisation other = Organisation.board("Stichting Elders", "Elders");
        Membership officer = new Membership(town.person("zorg"), other, "DPO", DAY.minusYears(1));
        inDatabase(em -> {
            em.persist(other);
            em.persist(officer);
        });
        Caller stranger = Callers.caller(town.account("zorg"), officer, false);
        assertThrows(
                NotFound.class,
                () -> as(stranger, () -> bean(BreachService.class).get(id)));
        assertEquals(
                0, as(stranger, () -> bean(BreachListService.class).list(0, 20)).total());
        assertEquals(List.of(), lines(stranger));
        for (String user : List.of("leider", "coordinator", "jeugdagent", "beheer")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(BreachService.class).get(id)),
                    user);
        }
    }

    @Test
    void it_is_kept_for_five_years_after_it_was_closed_with_who_was_told() {
        String id = note(BreachRisk.RISK, true);
        String open = note(BreachRisk.RISK, false);
        report(id, DAY, LocalTime.of(12, 0), null);
        as(fg(), () -> bean(BreachStepService.class).tell(id, BreachTold.BOARD, DAY, LocalTime.of(13, 0)));
        close(id);
        TestClock.set(DAY.plusYears(5).atTime(5, 0));
        assertEquals(List.of(), dueForErasure(Breach.class));
        TestClock.set(DAY.plusYears(5).plusDays(1).atTime(5, 0));
        eraseDue(Breach.class);
        assertThrows(NotFound.class, () -> get(id));
        assertEquals(BreachState.OPEN, get(open).row().state());
    }
}

package nl.partnership.ejb.partner.calltest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.CallOutcome;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.TestedCall;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.OwnContact;
import nl.partnership.ejb.partner.OwnContactService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.sheet.SheetService;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.vision.RouteDraft;
import nl.partnership.ejb.vision.RouteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** De Brug calls a route: care coordinator, youth care, youth officer, and nobody in a role of the municipality. */
class CallTestServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        inDatabase(em -> List.of("coordinator", "zorg", "jeugdhulp", "jeugdagent", "gemeente")
                .forEach(user -> em.find(Membership.class, town.membership(user).getId())
                        .setWorkPhone("088 000 00 1" + user.length())));
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private static RouteDraft.Step step(Organisation organisation, String role) {
        return new RouteDraft.Step(organisation.getId() + ":" + role, Within.TODAY, null);
    }

    private void route(String user, Signal signal, RouteDraft.Step... steps) {
        as(town.caller(user), () -> bean(RouteService.class)
                .save(
                        town.membership(user).getOrganisation().getId(),
                        signal,
                        null,
                        Arrays.asList(steps),
                        "zo is het afgesproken"));
    }

    private void usualRoute() {
        route(
                "coordinator",
                Signal.SEXTING,
                step(town.bridge, "CARE_COORD"),
                step(town.care, "YOUTH_CARE_WORKER"),
                step(town.police, "YOUTH_OFFICER"),
                step(town.municipality, "RADICALISATION_COORD"));
    }

    private CallTestView own(String user) {
        return as(town.caller(user), () -> bean(CallTestService.class).own());
    }

    private void announce(String user, Signal signal, LocalDate day) {
        as(town.caller(user), () -> bean(CallTestService.class).announce(signal, day));
    }

    /** Announced for tomorrow, and tomorrow it is. */
    private void announced() {
        usualRoute();
        announce("coordinator", Signal.SEXTING, TODAY.plusDays(1));
        TestClock.advance(Duration.ofDays(1));
    }

    private CallTestView.Step step(int place) {
        return own("coordinator").test().steps().get(place);
    }

    private void keep(int place, String whom, CallOutcome outcome) {
        String call = step(place).callId();
        as(town.caller("coordinator"), () -> bean(CallTestService.class)
                .keep(call, town.person(whom).getId(), outcome));
    }

    private String todo(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine()).toString();
    }

    private List<OwnCall> ofMe(String user) {
        return as(town.caller(user), () -> bean(CallTestService.class).ofMe());
    }

    private CalledSteps onSheet(String user) {
        return as(town.caller(user), () -> bean(SheetService.class).of(town.bridgePartnership.getId()))
                .called();
    }

    private String refused(Runnable what) {
        RuleViolation refused = assertThrows(RuleViolation.class, what::run);
        return refused.field() == null ? refused.key() : refused.field();
    }

    @Test
    void a_school_without_a_route_has_nothing_to_call_and_one_with_routes_is_told_to_call() {
        assertEquals(List.of(), own("coordinator").choices());
        assertFalse(todo("coordinator").contains("partner.todo.calltest"));
        usualRoute();
        assertEquals(
                List.of(new CallTestView.Choice(Signal.SEXTING, 4, 4)),
                own("coordinator").choices());
        assertTrue(todo("coordinator").contains("partner.todo.calltest.ANNOUNCE"));
        for (String user : List.of("mentor", "jeugdhulp", "coordinator2")) {
            assertFalse(todo(user).contains("partner.todo.calltest"), user);
        }
        assertThrows(NotAllowed.class, () -> own("jeugdhulp"));
        assertThrows(NotAllowed.class, () -> own("mentor"));
    }

    @Test
    void it_is_announced_for_a_later_day_of_this_term_and_once() {
        usualRoute();
        assertEquals("day", refused(() -> announce("coordinator", Signal.SEXTING, TODAY)));
        assertEquals("day", refused(() -> announce("coordinator", Signal.SEXTING, null)));
        assertEquals("day", refused(() -> announce("coordinator", Signal.SEXTING, LocalDate.of(2027, 2, 1))));
        assertEquals("signal", refused(() -> announce("coordinator", Signal.EXCLUSION, TODAY.plusDays(1))));
        announce("coordinator", Signal.SEXTING, LocalDate.of(2027, 1, 31));
        assertEquals("partner.calltest.already", refused(() -> announce("zorg", Signal.SEXTING, TODAY.plusDays(2))));
        assertFalse(own("coordinator").test().open());
        String call = step(0).callId();
        assertEquals(
                "partner.calltest.early",
                refused(() -> as(town.caller("coordinator"), () -> bean(CallTestService.class)
                        .keep(call, town.person("zorg").getId(), CallOutcome.REACHED))));
        assertEquals(LocalDate.of(2027, 1, 31), own("leider").lastDay());
    }

    @Test
    void who_is_called_is_told_beforehand_and_nobody_else_is() {
        usualRoute();
        announce("coordinator", Signal.SEXTING, TODAY.plusDays(3));
        for (String user : List.of("zorg", "jeugdhulp", "jeugdagent")) {
            assertTrue(todo(user).contains("partner.todo.called"), user);
        }
        for (String user : List.of("coordinator", "leider", "mentor", "gemeente", "wijkagent", "coordinator2")) {
            assertFalse(todo(user).contains("partner.todo.called"), user);
        }
        as(town.caller("coordinator"), () -> bean(CallTestService.class)
                .withdraw(own("coordinator").test().id()));
        assertFalse(todo("jeugdhulp").contains("partner.todo.called"));
        assertNull(own("coordinator").test());
        announce("coordinator", Signal.SEXTING, TODAY.plusDays(3));
        TestClock.advance(Duration.ofDays(2));
        assertTrue(todo("coordinator").contains("partner.todo.calltest.CALL"));
    }

    @Test
    void a_result_is_seen_by_the_school_and_the_owner_of_the_number_and_others_learn_how_many_steps() {
        announced();
        assertNull(onSheet("jeugdhulp"));
        keep(0, "zorg", CallOutcome.REACHED);
        keep(2, "jeugdagent", CallOutcome.NOT_REACHED);
        assertEquals(CallOutcome.NOT_REACHED, step(2).outcome());
        assertEquals(CallOutcome.NOT_REACHED, ofMe("jeugdagent").get(0).outcome());
        for (String user : List.of("jeugdhulp", "gemeente", "wijkagent", "mentor", "coordinator2")) {
            assertEquals(List.of(), ofMe(user), user);
            assertFalse(todo(user).contains("NOT_REACHED"), user);
        }
        assertEquals(new CalledSteps(2, 4, null, TODAY.plusDays(1)), onSheet("jeugdhulp"));
        assertEquals(Signal.SEXTING, onSheet("coordinator").signal());
        for (String user : List.of("gemeente", "jeugdagent", "mentor")) {
            List<CalledSteps> said =
                    as(town.caller(user), () -> bean(CallTestService.class).said(town.bridgePartnership.getId()));
            assertEquals(2, said.get(0).called(), user);
        }
        assertThrows(
                NotFound.class,
                () -> as(town.caller("vreemde"), () -> bean(CallTestService.class)
                        .said(town.bridgePartnership.getId())));
        TestVisibility.set((author, viewer) -> false);
        assertEquals(List.of(), ofMe("jeugdagent"));
        assertNull(onSheet("jeugdhulp"));
    }

    @Test
    void a_wrong_number_is_one_line_for_its_owner_however_often_it_is_said_and_goes_with_the_number() {
        announced();
        keep(1, "jeugdhulp", CallOutcome.WRONG_NUMBER);
        keepAgain();
        keepAgain();
        assertEquals(
                1,
                as(town.caller("jeugdhulp"), () -> bean(TodoService.class).mine())
                        .of("partner.wrong")
                        .size());
        for (String user : List.of("coordinator", "zorg", "jeugdagent", "gemeente")) {
            assertFalse(todo(user).contains("partner.todo.wrong"), user);
        }
        assertTrue(step(1).ofToday());
        TestClock.advance(Duration.ofMinutes(5));
        as(town.caller("jeugdhulp"), () -> {
            OwnContactService contacts = bean(OwnContactService.class);
            contacts.confirm(contacts.own().version(), true, "088 000 00 99", null, null, List.of());
        });
        assertFalse(todo("jeugdhulp").contains("partner.todo.wrong"));
        assertFalse(step(1).ofToday());
        assertEquals(CallOutcome.WRONG_NUMBER, step(1).outcome());
    }

    @Test
    void who_did_not_read_that_the_number_is_wrong_does_not_confirm_it() {
        announced();
        OwnContact read = ofJeugdhulp();
        keep(1, "jeugdhulp", CallOutcome.WRONG_NUMBER);
        TestClock.advance(Duration.ofMinutes(5));
        assertThrows(Stale.class, () -> confirm(read, read.phone()));
        assertTrue(todo("jeugdhulp").contains("partner.todo.wrong"));
        OwnContact again = ofJeugdhulp();
        assertTrue(again.saidWrong());
        confirm(again, again.phone());
        assertFalse(ofJeugdhulp().saidWrong());
        keep(1, "jeugdhulp", CallOutcome.WRONG_NUMBER);
        confirm(ofJeugdhulp(), "088 000 00 98");
        assertFalse(todo("jeugdhulp").contains("partner.todo.wrong"), "another number is what was asked for");
    }

    private OwnContact ofJeugdhulp() {
        return as(town.caller("jeugdhulp"), () -> bean(OwnContactService.class).own());
    }

    private void confirm(OwnContact read, String phone) {
        as(town.caller("jeugdhulp"), () -> bean(OwnContactService.class)
                .confirm(read.version(), read.saidWrong(), phone, read.availability(), read.deputyId(), List.of()));
    }

    private void keepAgain() {
        String call = step(1).callId();
        as(town.caller("zorg"), () -> bean(CallTestService.class)
                .keep(call, town.person("jeugdhulp").getId(), CallOutcome.WRONG_NUMBER));
    }

    @Test
    void what_was_kept_by_mistake_is_taken_back() {
        announced();
        keep(1, "jeugdhulp", CallOutcome.WRONG_NUMBER);
        CallTestView.Test test = own("coordinator").test();
        assertEquals(
                "partner.calltest.begun",
                refused(() -> as(
                        town.caller("zorg"), () -> bean(CallTestService.class).withdraw(test.id()))));
        as(town.caller("zorg"), () -> bean(CallTestService.class)
                .takeBack(test.steps().get(1).callId()));
        assertNull(step(1).outcome());
        assertFalse(todo("jeugdhulp").contains("partner.todo.wrong"));
        assertEquals(List.of(), ofMe("jeugdhulp"));
        assertNull(onSheet("jeugdagent"));
    }

    @Test
    void nobody_of_another_school_and_no_other_person_can_be_kept_at_a_step() {
        announced();
        String call = step(1).callId();
        for (String user : List.of("coordinator2")) {
            assertThrows(
                    NotFound.class,
                    () -> as(town.caller(user), () -> bean(CallTestService.class)
                            .keep(call, town.person("jeugdhulp").getId(), CallOutcome.REACHED)));
            assertThrows(
                    NotFound.class,
                    () -> as(
                            town.caller(user), () -> bean(CallTestService.class).takeBack(call)));
        }
        assertThrows(NotFound.class, () -> keep(1, "jeugdagent", CallOutcome.REACHED));
        assertEquals(List.of(), step(3).people());
    }

    @Test
    void a_partner_is_called_once_a_term_over_all_its_schools() {
        announced();
        route("coordinator2", Signal.POLARISATION, step(town.police, "YOUTH_OFFICER"));
        assertEquals(
                List.of(new CallTestView.Choice(Signal.POLARISATION, 1, 0)),
                own("coordinator2").choices());
        assertEquals("signal", refused(() -> announce("coordinator2", Signal.POLARISATION, TODAY.plusDays(2))));
        as(town.caller("coordinator2"), () -> bean(RouteService.class)
                .save(
                        town.linden.getId(),
                        Signal.EXCLUSION,
                        null,
                        List.of(step(town.linden, "SAFETY_COORD"), step(town.police, "YOUTH_OFFICER")),
                        "zo"));
        announce("coordinator2", Signal.EXCLUSION, TODAY.plusDays(2));
        assertEquals(
                List.of(false, true),
                own("coordinator2").test().steps().stream()
                        .map(CallTestView.Step::leftOut)
                        .toList());
    }

    @Test
    void of_two_schools_that_announce_at_once_one_calls_the_partner() throws Exception {
        usualRoute();
        route("coordinator2", Signal.SEXTING, step(town.linden, "SAFETY_COORD"), step(town.police, "YOUTH_OFFICER"));
        ConcurrentLinkedQueue<String> users = new ConcurrentLinkedQueue<>(List.of("coordinator", "coordinator2"));
        Nodes.atOnce(2, () -> {
            announce(users.remove(), Signal.SEXTING, TODAY.plusDays(1));
            return "announced";
        });
        assertEquals(
                Set.of(false, true),
                Set.of(
                        own("coordinator").test().steps().get(2).leftOut(),
                        own("coordinator2").test().steps().get(1).leftOut()));
    }

    @Test
    void the_next_term_another_route_is_called_and_the_end_of_the_next_year_erases_it() {
        announced();
        keep(0, "zorg", CallOutcome.REACHED);
        TestClock.advance(Duration.ofDays(90));
        assertNull(own("coordinator").test());
        assertEquals(1, own("coordinator").before().size());
        assertEquals(1, own("coordinator").choices().size());
        erase();
        assertEquals(1, count());
        TestClock.advance(Duration.ofDays(550));
        erase();
        assertEquals(0, count());
    }

    private void erase() {
        eraseDue(CallTest.class);
    }

    private long count() {
        return database(em ->
                em.createQuery("select count(t) from CallTest t", Long.class).getSingleResult());
    }

    @Test
    void a_long_route_is_read_in_as_many_statements_as_a_short_one() throws Exception {
        announced();
        Caller caller = town.caller("coordinator");
        keep(0, "zorg", CallOutcome.REACHED);
        own("coordinator");
        long few = statements(() -> as(caller, () -> bean(CallTestService.class).own()));
        keep(1, "jeugdhulp", CallOutcome.WRONG_NUMBER);
        keep(2, "jeugdagent", CallOutcome.NOT_REACHED);
        inDatabase(em -> {
            CallTest former = new CallTest(
                    em.find(Organisation.class, town.bridge.getId()),
                    Signal.EXCLUSION,
                    List.of(new CallTest.Step(em.find(Organisation.class, town.bridge.getId()), "CARE_COORD", false)),
                    LocalDate.of(2026, 3, 3),
                    em.find(Membership.class, town.membership("coordinator").getId()),
                    LocalDate.of(2026, 3, 2));
            TestedCall call = former.getCalls().get(0);
            call.keep(
                    CallOutcome.REACHED,
                    em.find(Membership.class, town.membership("zorg").getId()),
                    TestClock.read(),
                    LocalDate.of(2026, 3, 3));
            em.persist(former);
        });
        own("coordinator");
        assertEquals(
                few,
                statements(() -> as(caller, () -> bean(CallTestService.class).own())));
        assertEquals(1, own("coordinator").before().size());
    }
}

package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.SchoolSignal;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Turn;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.partner.sheet.FirstCalls;
import nl.partnership.ejb.partner.sheet.SheetService;
import nl.partnership.ejb.partner.signal.OwnSignal;
import nl.partnership.ejb.partner.signal.SignalNameService;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.vision.see.SeeChoice;
import nl.partnership.ejb.vision.see.SeeService;
import nl.partnership.ejb.vision.signal.SignalRow;
import nl.partnership.ejb.vision.signal.SignalService;
import org.junit.jupiter.api.Test;

/** De Brug adds signals of its own, and walks them from the table to the emergency sheet. */
class SchoolSignalsTest extends Acting {

    private static final String GAMBLING = "Gokken";
    private static final String EXPLANATION = "spelen om geld, ook online";

    private Signal add(String user, String name) {
        return Signal.of(as(town.caller(user), () -> bean(SignalService.class).add(name, EXPLANATION)));
    }

    private Signal add(String name) {
        return add("coordinator", name);
    }

    private List<SignalRow> own(String user) {
        return as(town.caller(user), () -> bean(SignalService.class).own());
    }

    private SignalRow row(Signal signal) {
        return own("coordinator").stream()
                .filter(row -> row.id().equals(signal.code()))
                .findFirst()
                .orElseThrow();
    }

    private void rest(Signal signal) {
        long version = row(signal).version();
        as(town.caller("coordinator"), () -> bean(SignalService.class).rest(signal.code(), version));
    }

    private void wake(Signal signal) {
        long version = row(signal).version();
        as(town.caller("coordinator"), () -> bean(SignalService.class).wake(signal.code(), version));
    }

    private void call(Signal signal, String name) {
        long version = row(signal).version();
        as(town.caller("coordinator"), () -> bean(SignalService.class)
                .change(signal.code(), version, name, EXPLANATION));
    }

    private List<String> names(String user) {
        return as(town.caller(user), () -> bean(SignalNameService.class).names()).stream()
                .map(OwnSignal::name)
                .toList();
    }

    private List<Signal> signals(String user) {
        return table(user).lines().stream().map(TurnsView.Line::signal).toList();
    }

    private List<SeeChoice> choices(String user) {
        return as(town.caller(user), () -> bean(SeeService.class).choices());
    }

    private static String refused(Runnable wrong) {
        RuleViolation violation = assertThrows(RuleViolation.class, wrong::run);
        return violation.field() + " " + violation.key();
    }

    @Test
    void a_signal_of_the_school_stands_beside_the_five_from_table_to_sheet() {
        Signal gambling = add(GAMBLING);
        for (String user : List.of("coordinator", "mentor", "jeugdhulp", "bestuurder")) {
            assertEquals(6, signals(user).size(), user);
            assertEquals(gambling, signals(user).get(5), user);
            assertEquals(List.of(GAMBLING), names(user), user);
        }
        say("jeugdhulp", gambling, town.care, Turn.FIRST);
        assertEquals(Turn.FIRST, cell("coordinator", gambling, town.care).turn());
        usualRoute(gambling);
        assertTrue(choices("jeugdagent").contains(new SeeChoice(gambling.code(), bridge())));
        assertEquals(3, see("mentor", gambling.code()).steps().size());
        assertEquals(
                List.of(new FirstCalls.First(gambling, "CARE_COORD", town.bridge.getShortName())),
                as(town.caller("jeugdhulp"), () -> bean(SheetService.class).of(town.bridgePartnership.getId()))
                        .firsts());
    }

    @Test
    void another_school_has_nothing_of_it_and_cannot_name_it() {
        Signal gambling = add(GAMBLING);
        assertEquals(List.of(), own("coordinator2"));
        assertEquals(List.of(), names("coordinator2"));
        assertEquals(List.of(), names("vreemde"));
        assertEquals(List.of(), names("wijkagent"));
        assertFalse(choices("coordinator2").toString().contains(gambling.code()));
        Signal dares = add("coordinator2", "Stoere opdrachten");
        assertThrows(NotFound.class, () -> say("coordinator", dares, town.bridge, Turn.FIRST));
        assertThrows(NotFound.class, () -> usualRoute(dares));
        assertThrows(NotFound.class, () -> see("mentor", dares.code()));
        long version = row(gambling).version();
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator2"), () -> bean(SignalService.class)
                        .rest(gambling.code(), version)));
        assertEquals(
                List.of(GAMBLING, "Stoere opdrachten"),
                names("jeugdagent").stream().sorted().toList());
    }

    @Test
    void only_who_convenes_keeps_them() {
        for (String user : List.of("mentor", "jeugdhulp", "bestuurder", "fg")) {
            assertThrows(NotAllowed.class, () -> add(user, GAMBLING), user);
        }
        add("leider", GAMBLING);
        assertEquals(1, own("zorg").size());
    }

    @Test
    void two_of_one_name_or_one_that_all_schools_have_are_refused() {
        Signal gambling = add(GAMBLING);
        Signal dares = add("Stoere opdrachten");
        assertEquals("name partner.signal.own.double", refused(() -> add("GÓKKEN!")));
        assertEquals("name partner.signal.own.common", refused(() -> add("sexting")));
        assertEquals("name partner.signal.own.double", refused(() -> call(dares, "gokken")));
        rest(gambling);
        assertEquals("name partner.signal.own.double", refused(() -> add(GAMBLING)));
        call(gambling, "gokken");
        add("coordinator2", GAMBLING);
        assertEquals("name screening.found", refused(() -> add("Jan Jansen")));
    }

    @Test
    void the_thirteenth_waits_until_one_rests_and_what_rests_waits_for_room() {
        Signal first = add("Signaal 1");
        for (int n = 2; n <= SchoolSignal.MOST; n++) {
            add("Signaal " + n);
        }
        assertEquals("null partner.signal.own.full", refused(() -> add("Signaal 13")));
        rest(first);
        add("Signaal 13");
        assertEquals("null partner.signal.own.full", refused(() -> wake(first)));
        assertTrue(own("coordinator").get(SchoolSignal.MOST).resting());
    }

    @Test
    void of_two_who_add_the_twelfth_at_once_one_is_told_that_it_is_full() throws Exception {
        for (int n = 2; n <= SchoolSignal.MOST; n++) {
            add("Signaal " + n);
        }
        AtomicInteger number = new AtomicInteger(20);
        List<String> told = Nodes.atOnce(2, () -> {
            try {
                return add("Signaal " + number.incrementAndGet()).code();
            } catch (RuleViolation violation) {
                return violation.key();
            }
        });
        assertEquals(1, told.stream().filter("partner.signal.own.full"::equals).count());
        assertEquals(SchoolSignal.MOST, own("coordinator").size());
    }

    @Test
    void what_rests_stays_where_it_is_used_and_is_offered_no_more() {
        Signal used = add(GAMBLING);
        Signal unused = add("Stoere opdrachten");
        say("coordinator", used, town.bridge, Turn.FIRST);
        usualRoute(used);
        rest(used);
        rest(unused);
        assertTrue(signals("jeugdhulp").contains(used));
        assertFalse(signals("jeugdhulp").contains(unused));
        assertTrue(see("mentor", used.code()).routed());
        assertFalse(choices("mentor").toString().contains(used.code()));
        assertTrue(names("jeugdhulp").contains(GAMBLING));
        wake(used);
        assertTrue(choices("mentor").toString().contains(used.code()));
    }

    @Test
    void another_name_stands_at_once_wherever_it_is_used_and_the_code_stays() {
        Signal gambling = add(GAMBLING);
        usualRoute(gambling);
        long read = row(gambling).version();
        call(gambling, "Gokken om geld");
        assertEquals(List.of("Gokken om geld"), names("jeugdhulp"));
        assertTrue(see("mentor", gambling.code()).routed());
        assertThrows(
                Stale.class,
                () -> as(town.caller("zorg"), () -> bean(SignalService.class)
                        .change(gambling.code(), read, GAMBLING, EXPLANATION)));
        assertEquals(List.of(gambling.code()), database(em -> em.createNativeQuery("select signal_code from route")
                .getResultList()));
    }

    @Test
    void another_name_makes_the_school_print_the_sheet_again() {
        Signal gambling = add(GAMBLING);
        usualRoute(gambling);
        as(town.caller("coordinator"), () -> bean(SheetService.class).print(town.bridgePartnership.getId()));
        assertFalse(isToldToPrint());
        call(gambling, "Gokken om geld");
        assertTrue(isToldToPrint());
    }

    private boolean isToldToPrint() {
        return as(town.caller("coordinator"), () -> bean(TodoService.class).mine())
                .toString()
                .contains("partner.todo.sheet");
    }

    @Test
    void that_nobody_acts_first_at_it_goes_on_the_agenda_by_its_name() {
        Signal gambling = add(GAMBLING);
        as(town.caller("coordinator"), () -> bean(TurnService.class).putOnAgenda(bridge(), gambling));
        assertTrue(table("coordinator").onAgenda().contains(gambling));
    }

    @Test
    void twelve_of_ones_own_cost_no_statement_more_than_none() throws Exception {
        usualRoute(Signal.SEXTING);
        look();
        List<Long> none = counts();
        for (int n = 1; n <= SchoolSignal.MOST; n++) {
            Signal own = add("Signaal " + n);
            usualRoute(own);
            say("coordinator", own, town.bridge, Turn.FIRST);
        }
        assertEquals(none, counts());
    }

    private void look() {
        table("coordinator");
        see("mentor", "SEXTING");
        choices("jeugdagent");
        names("jeugdhulp");
    }

    private List<Long> counts() throws Exception {
        return List.of(
                statements(() -> table("coordinator")),
                statements(() -> see("mentor", "SEXTING")),
                statements(() -> choices("jeugdagent")),
                statements(() -> names("jeugdhulp")),
                statements(() -> own("coordinator")),
                statements(() -> as(
                        town.caller("jeugdhulp"), () -> bean(SheetService.class).of(town.bridgePartnership.getId()))));
    }
}

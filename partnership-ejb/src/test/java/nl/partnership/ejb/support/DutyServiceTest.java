package nl.partnership.ejb.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.support.DutyTerms;
import nl.partnership.domain.support.FirstReader;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Within;
import nl.partnership.domain.task.Task;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.sharing.Asking;
import nl.partnership.ejb.sharing.DecisionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who informs whom at De Brug. */
class DutyServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private static TypedDuty typed(String purpose, Signal signal, Informed audience, Organisation who, String role) {
        return new TypedDuty(
                purpose, signal, audience, who.getId(), role, Within.SAME_DAY, List.of(FirstReader.POLICE), null);
    }

    private TypedDuty onSexting(Informed audience, String role) {
        return typed(null, Signal.SEXTING, audience, town.bridge, role);
    }

    private String add(String user, TypedDuty typed) {
        return as(town.caller(user), () -> bean(DutyService.class).add(typed));
    }

    private DutyRow get(String user, String id) {
        return as(town.caller(user), () -> bean(DutyService.class).get(id));
    }

    private long count(String user, DutyFilter filter) {
        return as(town.caller(user), () -> bean(DutyService.class).list(filter, 0, 20))
                .total();
    }

    private void end(String id) {
        long version = get("coordinator", id).version();
        as(town.caller("coordinator"), () -> bean(DutyService.class).end(id, version));
    }

    @Test
    void the_school_writes_it_down_and_its_partners_and_board_read_it_as_the_rules_say() {
        String id = add("coordinator", onSexting(Informed.ALL_PARENTS, "SCHOOL_LEADER"));
        for (String user : List.of("mentor", "jeugdhulp", "jeugdagent", "gemeente", "bestuurder")) {
            assertEquals("SCHOOL_LEADER", get(user, id).role(), user);
            assertEquals(1, count(user, DutyFilter.ALL), user);
        }
        for (String user : List.of("coordinator2", "vreemde")) {
            assertThrows(NotFound.class, () -> get(user, id), user);
        }
        assertThrows(NotAllowed.class, () -> add("jeugdagent", onSexting(Informed.PRESS, "SCHOOL_LEADER")));
        TestVisibility.set((author, viewer) -> false);
        assertThrows(NotFound.class, () -> get("jeugdagent", id));
        assertEquals(0, count("jeugdagent", DutyFilter.ALL));
        assertEquals(1, count("zorg", DutyFilter.ALL));
    }

    @Test
    void what_lacks_is_said_at_its_field_and_twice_the_same_is_refused() {
        assertEquals("about", refused(typed(null, null, Informed.PRESS, town.bridge, "MENTOR")));
        assertEquals("audience", refused(onSexting(null, "MENTOR")));
        assertEquals("informer", refused(onSexting(Informed.PRESS, "YOUTH_OFFICER")));
        assertEquals("informer", refused(typed(null, Signal.SEXTING, Informed.PRESS, town.elsewhere, "YOUTH_OFFICER")));
        add("coordinator", onSexting(Informed.PRESS, "SCHOOL_LEADER"));
        assertEquals("about", refused(onSexting(Informed.PRESS, "MENTOR")));
        add("coordinator", typed(null, Signal.SEXTING, Informed.PRESS, town.police, "YOUTH_OFFICER"));
    }

    @Test
    void of_two_who_write_down_the_same_at_once_the_second_is_told_that_it_is_there() throws Exception {
        ConcurrentLinkedQueue<String> users = new ConcurrentLinkedQueue<>(List.of("coordinator", "zorg"));
        List<String> said = Nodes.atOnce(2, () -> {
            try {
                add(users.remove(), onSexting(Informed.PRESS, "SCHOOL_LEADER"));
                return "written";
            } catch (RuleViolation refused) {
                return refused.key();
            }
        });
        assertEquals(Set.of("written", "support.duty.double"), Set.copyOf(said));
        assertEquals(1, count("coordinator", DutyFilter.ALL));
    }

    private String refused(TypedDuty typed) {
        return assertThrows(RuleViolation.class, () -> add("coordinator", typed))
                .field();
    }

    @Test
    void a_person_in_the_exception_is_refused() {
        TypedDuty named = new TypedDuty(
                null,
                Signal.SEXTING,
                Informed.PARENTS,
                town.bridge.getId(),
                "MENTOR",
                Within.WEEK,
                List.of(),
                "Niet als het om Sanne Jansen uit klas 2B gaat.");
        assertEquals("exception", refused(named));
    }

    @Test
    void it_changes_by_version_and_ends_and_is_erased_two_years_later() {
        String id = add("coordinator", onSexting(Informed.PARENTS, "MENTOR"));
        long version = get("zorg", id).version();
        as(town.caller("zorg"), () -> bean(DutyService.class)
                .change(id, version, onSexting(Informed.PARENTS, "CARE_COORD")));
        assertThrows(
                Stale.class,
                () -> as(town.caller("leider"), () -> bean(DutyService.class)
                        .change(id, version, onSexting(Informed.PARENTS, "MENTOR"))));
        end(id);
        assertThrows(RuleViolation.class, () -> end(id));
        assertEquals(0, count("mentor", new DutyFilter(null, null, null, true)));
        assertEquals(1, count("mentor", new DutyFilter(town.bridge.getId(), Signal.SEXTING, Informed.PARENTS, false)));
        TestClock.advance(Duration.ofDays(2 * 365 + 2));
        eraseDue(CommunicationDuty.class);
        inDatabase(em -> assertNull(em.find(CommunicationDuty.class, id)));
    }

    /** Whose task it is to inform afterwards, after the leader told the school's supervisor for a pupil's support. */
    private String school() {
        Asking asking = new Asking(
                new Party(town.bridge.getType(), "INTERNAL_SUPERVISOR"),
                town.bridge.getId(),
                List.of("CARE_PLAN"),
                "INDIVIDUAL_SUPPORT",
                Scope.ITEM,
                null,
                null,
                null,
                Map.of(
                        "K1", Affirmation.MET,
                        "K6", Affirmation.MET,
                        "K2", new Affirmation(false, "Ouders zijn niet bereikbaar.", null)));
        String receipt = as(
                        town.caller("leider"), () -> bean(DecisionService.class).decide(asking))
                .receiptId();
        return database(em -> em.createQuery("select t from Task t", Task.class)
                .getResultStream()
                .filter(task -> receipt.equals(task.getSubject().id()))
                .map(task -> task.getOwner().getName())
                .findFirst()
                .orElse("no task"));
    }

    @Test
    void informing_after_sharing_is_for_the_role_that_the_school_agreed_and_else_for_the_asker() {
        TestVisibility.set(null);
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        assertEquals("Leider Proef", school());
        add("coordinator", typed("INDIVIDUAL_SUPPORT", null, Informed.PARENTS, town.municipality, "SAFETY_ADVISER"));
        assertEquals("Leider Proef", school());
        String duty =
                add("coordinator", typed("INDIVIDUAL_SUPPORT", null, Informed.PARENTS, town.bridge, "CARE_COORD"));
        assertEquals("Zorg Proef", school());
        inDatabase(
                em -> em.find(Membership.class, town.membership("zorg").getId()).endBefore(TODAY));
        assertEquals("Leider Proef", school());
        end(duty);
        assertEquals("Leider Proef", school());
    }

    private AtTable table(boolean guests, String... users) {
        Set<AtTable.Seat> seats = Stream.of(users)
                .map(town::caller)
                .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                .collect(Collectors.toSet());
        return new AtTable("x", town.bridgePartnership.getId(), seats, null, guests);
    }

    @Test
    void a_question_shows_them_and_says_for_how_many_nobody_has_the_role() {
        AtTable table = table(false, "coordinator", "jeugdagent");
        tool(tool -> assertEquals(Level.NOT_ARRANGED, tool.proposal(table).level()));
        tool(tool -> assertNull(tool.proposal(table(true, "coordinator"))));
        add("coordinator", onSexting(Informed.PARENTS, "MENTOR"));
        tool(tool -> assertEquals(
                "partner.signal.SEXTING", tool.rows(table).get(0).text().key()));
        tool(tool -> assertNull(tool.proposal(table)));
        add("coordinator", onSexting(Informed.ALL_PARENTS, "CONFIDENTIAL_ADVISER"));
        tool(tool -> assertEquals(List.of(1L, 2), tool.proposal(table).facts().facts()));
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        tool(tool -> assertEquals(List.of(), tool.rows(table)));
    }

    private void tool(Consumer<DutyTool> look) {
        as(town.caller("coordinator"), () -> inDatabase(em -> look.accept(bean(DutyTool.class))));
    }

    @Test
    void the_list_is_read_in_as_many_statements_for_ten_as_for_hundreds() throws Exception {
        fill(10);
        Caller caller = town.caller("jeugdhulp");
        count("jeugdhulp", DutyFilter.ALL);
        long few = statements(() -> as(caller, () -> bean(DutyService.class).list(DutyFilter.ALL, 0, 20)));
        fill(300);
        assertEquals(
                few, statements(() -> as(caller, () -> bean(DutyService.class).list(DutyFilter.ALL, 0, 20))));
        assertTrue(count("jeugdhulp", DutyFilter.ALL) > 300);
    }

    private void fill(int number) {
        inDatabase(em -> {
            for (int i = 0; i < number; i++) {
                em.persist(new CommunicationDuty(
                        town.bridgePartnership,
                        new DutyTerms(
                                null,
                                Signal.EXCLUSION,
                                Informed.STAFF,
                                town.bridge,
                                "MENTOR",
                                Within.WEEK,
                                Set.of(FirstReader.values()),
                                null),
                        town.membership("coordinator"),
                        TODAY));
            }
        });
    }
}

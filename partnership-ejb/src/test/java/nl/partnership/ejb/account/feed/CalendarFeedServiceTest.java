package nl.partnership.ejb.account.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.account.feed.CalendarFeedService.Fetched;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.conversation.NoteService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.PersonService;
import org.junit.jupiter.api.Test;

/** The calendar that somebody subscribes to: what stands in it, and what ends it. */
class CalendarFeedServiceTest extends Table {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private String make(String user) {
        return make(town.caller(user));
    }

    private String make(Caller caller) {
        String address = as(caller, () -> bean(CalendarFeedService.class).make());
        return address.substring(address.indexOf('=') + 1);
    }

    private Optional<String> fetch(String secret) {
        return as(Caller.NOBODY, () -> bean(CalendarFeedService.class).fetch(secret))
                .map(Fetched::text);
    }

    private static List<String> lines(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name))
                .filter(line -> !line.contains("1996"))
                .toList();
    }

    private String withTask() {
        String id = opened();
        as(coordinator(), () -> bean(NoteService.class)
                .addTask(id, "Q2.4", "Rooster maken", "Bel de school", town.owner("jeugdagent"), DUE));
        return id;
    }

    @Test
    void own_conversations_and_days_of_own_tasks_stand_in_it_and_nothing_else() {
        String id = withTask();
        String text = fetch(make("jeugdagent")).orElseThrow();
        assertEquals(List.of("SUMMARY:Overleg", "SUMMARY:Taak"), lines(text, "SUMMARY"));
        assertEquals(
                List.of("DTSTART;TZID=Europe/Amsterdam:20261130T150000", "DTSTART;VALUE=DATE:20261204"),
                lines(text, "DTSTART"));
        assertEquals(List.of("DTEND;TZID=Europe/Amsterdam:20261130T163000"), lines(text, "DTEND"));
        assertEquals("UID:" + id, lines(text, "UID").get(0));
        assertTrue(text.contains("BEGIN:VTIMEZONE"));
        for (String word : List.of(
                "Brug",
                "kamer",
                "Rooster",
                "Bel",
                "Proef",
                "Politie",
                "LOCATION",
                "DESCRIPTION",
                "ORGANIZER",
                "ATTENDEE",
                "URL")) {
            assertFalse(text.contains(word), word + " in " + text);
        }
    }

    @Test
    void no_line_is_longer_than_75_octets_and_each_ends_as_it_must() {
        withTask();
        String text = fetch(make("jeugdagent")).orElseThrow();
        assertTrue(text.endsWith("END:VCALENDAR\r\n"), text);
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n"), line);
        }
    }

    @Test
    void what_moved_keeps_its_name_and_has_a_higher_number_and_what_was_cancelled_is_gone() {
        String id = planned();
        String secret = make("jeugdagent");
        String before = fetch(secret).orElseThrow();
        assertEquals(before, fetch(secret).orElseThrow());
        long version =
                as(coordinator(), () -> bean(PlanService.class).planned(id)).version();
        as(coordinator(), () -> bean(PlanService.class)
                .replan(id, version, plan(DAY.plusDays(1), List.of("T2"), "jeugdagent")));
        String after = fetch(secret).orElseThrow();
        assertEquals(lines(before, "UID"), lines(after, "UID"));
        assertEquals(List.of("DTSTART;TZID=Europe/Amsterdam:20261201T150000"), lines(after, "DTSTART"));
        assertNotEquals(lines(before, "SEQUENCE"), lines(after, "SEQUENCE"));
        long moved =
                as(coordinator(), () -> bean(PlanService.class).planned(id)).version();
        as(coordinator(), () -> bean(PlanService.class).cancel(id, moved));
        assertEquals(List.of(), lines(fetch(secret).orElseThrow(), "UID"));
    }

    @Test
    void it_follows_one_role_and_never_all_of_a_person() {
        planned();
        Caller elsewhere = database(em -> {
            Account account = em.find(Account.class, town.account("jeugdagent").getId());
            Membership second = new Membership(
                    em.find(Person.class, town.person("jeugdagent").getId()),
                    em.find(Organisation.class, town.municipality.getId()),
                    "SAFETY_ADVISER",
                    LocalDate.of(2026, 8, 1));
            em.persist(second);
            return Callers.caller(account, second, true);
        });
        assertEquals(List.of(), lines(fetch(make(elsewhere)).orElseThrow(), "UID"));
        assertEquals(1, lines(fetch(make("jeugdagent")).orElseThrow(), "UID").size());
    }

    @Test
    void the_role_the_account_another_address_and_the_owner_end_it() {
        String secret = make("jeugdagent");
        as(town.caller("jeugdagent"), () -> bean(CalendarFeedService.class).stop());
        assertTrue(fetch(secret).isEmpty());

        String moved = make("jeugdagent");
        Person person =
                database(em -> em.find(Person.class, town.person("jeugdagent").getId()));
        as(town.caller("beheer"), () -> bean(PersonService.class)
                .change(person.getId(), person.getVersion(), person.getName(), "nieuw@proef.example"));
        assertTrue(fetch(moved).isEmpty());

        String ended = make("jeugdagent");
        inDatabase(em ->
                em.find(Membership.class, town.membership("jeugdagent").getId()).endBefore(LocalDate.of(2026, 11, 9)));
        assertTrue(fetch(ended).isEmpty());

        String blocked = make("zorg");
        inDatabase(em -> em.find(Account.class, town.account("zorg").getId()).block());
        assertTrue(fetch(blocked).isEmpty());
        assertTrue(fetch("never made").isEmpty());
    }

    @Test
    void a_new_address_ends_the_former_one_and_says_since_when_and_when_it_was_fetched() {
        String first = make("zorg");
        TestClock.advance(Duration.ofHours(1));
        String second = make("zorg");
        assertTrue(fetch(first).isEmpty());
        CalendarFeedService.FeedState state = state("zorg");
        assertEquals(TestClock.read(), state.since());
        assertNull(state.fetched());
        TestClock.advance(Duration.ofHours(1));
        assertTrue(fetch(second).isPresent());
        assertEquals(TestClock.read(), state("zorg").fetched());
        assertNull(state("mentor").since());
    }

    @Test
    void of_two_addresses_that_are_made_at_the_same_moment_one_works() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<String> made = Nodes.atOnce(2, () -> make("zorg"));
            assertEquals(
                    1, made.stream().filter(secret -> fetch(secret).isPresent()).count());
        }
    }

    private CalendarFeedService.FeedState state(String user) {
        return as(town.caller(user), () -> bean(CalendarFeedService.class).own());
    }

    @Test
    void making_and_stopping_stand_in_the_trail_and_fetching_does_not() {
        String secret = make("zorg");
        long made = trail();
        fetch(secret);
        assertEquals(made, trail());
        as(town.caller("zorg"), () -> bean(CalendarFeedService.class).stop());
        assertEquals(made + 1, trail());
    }

    private long trail() {
        return database(em -> ((Number)
                        em.createNativeQuery("select count(*) from audit_entry").getSingleResult())
                .longValue());
    }

    @Test
    void who_takes_no_part_and_who_walks_in_anothers_eyes_has_none() {
        for (String user : List.of("fg", "bestuurder", "beheer")) {
            assertFalse(state(user).offered());
            assertThrows(NotAllowed.class, () -> make(user));
        }
        Caller walking = town.caller("fg")
                .inTheEyesOf(town.bridge.getId(), "De Brug", town.board.getId(), town.bridge.getType(), "CARE_COORD");
        assertFalse(as(walking, () -> bean(CalendarFeedService.class).own()).offered());
        assertThrows(RuleViolation.class, () -> make(walking));
    }

    @Test
    void a_program_that_comes_too_often_waits() {
        String secret = make("zorg");
        for (int i = 0; i < 30; i++) {
            assertTrue(fetch(secret).isPresent());
        }
        Fetched refused = as(
                        Caller.NOBODY, () -> bean(CalendarFeedService.class).fetch(secret))
                .orElseThrow();
        assertNull(refused.text());
        assertEquals(Duration.ofSeconds(10), refused.pause());
        TestClock.advance(Duration.ofSeconds(10));
        assertTrue(fetch(secret).isPresent());
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_days() throws Exception {
        String id = withTask();
        String secret = make("jeugdagent");
        fetch(secret);
        long few = statements(() -> fetch(secret));
        for (int i = 1; i <= 12; i++) {
            LocalDate day = DUE.plusDays(i);
            as(coordinator(), () -> bean(NoteService.class)
                    .addTask(id, "Q2.4", "Rooster", null, town.owner("jeugdagent"), day));
        }
        assertEquals(few, statements(() -> fetch(secret)));
    }
}

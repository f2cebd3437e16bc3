package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.AccountAdministrationService;
import nl.partnership.ejb.account.InvitationService.Accepted;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is meant once is done once, on both databases and from several nodes. */
class IntentionTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";
    private static final String OTHER = "base.intention.other";

    private final Town town = new Town();
    private Caller administrator;

    @BeforeEach
    void fill() {
        inDatabase(town::persist);
        administrator = town.caller("beheer");
    }

    @Test
    void what_is_sent_again_gives_what_the_first_gave() {
        String first = add("key", "De Linde");
        assertEquals(first, add("key", "De Linde"));
        assertEquals(1, count("De Linde"));
    }

    @Test
    void what_is_sent_three_times_at_once_is_done_once_and_all_get_the_same() throws Exception {
        for (int round = 0; round < 5; round++) {
            String name = "School " + round;
            List<String> given = Nodes.atOnce(3, () -> add("key " + name, name));
            assertEquals(1, new HashSet<>(given).size(), given::toString);
            assertEquals(1, count(name));
        }
    }

    @Test
    void another_key_is_another_intention() {
        add("one", "De Linde");
        assertEquals(
                "partner.organisation.nameTaken",
                assertThrows(RuleViolation.class, () -> add("other", "De Linde"))
                        .key());
    }

    @Test
    void something_else_under_the_same_key_is_refused_and_not_stored() {
        add("key", "De Linde");
        RuleViolation refused = assertThrows(RuleViolation.class, () -> add("key", "De Eik"));
        assertEquals(OTHER, refused.key());
        assertEquals(0, count("De Eik"));
    }

    @Test
    void what_was_refused_can_be_sent_again() {
        assertThrows(RuleViolation.class, () -> add("key", " "));
        add("key", "De Linde");
        assertEquals(1, count("De Linde"));
    }

    @Test
    void the_key_of_somebody_else_gives_nothing() {
        add("key", "De Linde");
        Caller other = new Caller(
                "another-account",
                administrator.personId(),
                administrator.name(),
                null,
                null,
                null,
                null,
                null,
                Caller.ADMINISTRATOR_ROLE,
                "nl",
                false,
                null);
        assertThrows(
                RuleViolation.class,
                () -> meant(other, "key", "De Linde", () -> bean(OrganisationService.class)
                        .addSchool("De Linde", "De Linde")));
    }

    @Test
    void who_has_a_link_and_no_session_gets_what_the_first_press_gave() throws Exception {
        String link = invite();
        for (int times = 0; times < 2; times++) {
            assertEquals("vreemde", accept("key", link).userName());
        }
        // by now with the session that the first press brought
        assertEquals(
                "vreemde",
                meant(town.caller("vreemde"), "key", PASSWORD, () -> bean(PasswordDesk.class)
                                .accept(link, PASSWORD))
                        .userName());
        assertThrows(RuleViolation.class, () -> accept("another key", link));
        String next = invite();
        assertThrows(
                RuleViolation.class,
                () -> meant(Caller.NOBODY, "key", PASSWORD, () -> bean(PasswordDesk.class)
                        .accept(next + "x", PASSWORD)));
        List<Accepted> given = Nodes.atOnce(3, () -> accept("key of all three", next));
        assertEquals(3, given.size());
    }

    @Test
    void nothing_is_remembered_of_who_signs_in() {
        String link = invite();
        accept("key", link);
        int rows = rows().size();
        meant(Caller.PORTAL, "sign in", PASSWORD, () -> bean(PasswordDesk.class)
                .signIn("vreemde", PASSWORD, "here", List.of()));
        assertEquals(rows, rows().size());
    }

    private String invite() {
        return as(administrator, () -> bean(AccountAdministrationService.class)
                        .invite(town.account("vreemde").getPerson().getId(), "vreemde"))
                .replaceFirst(".*link=", "");
    }

    private Accepted accept(String key, String link) {
        return meant(
                Caller.NOBODY, key, PASSWORD, () -> bean(PasswordDesk.class).accept(link, PASSWORD));
    }

    @Test
    void a_call_that_changes_nothing_is_not_remembered() {
        meant(administrator, "key", "list", () -> bean(OrganisationService.class)
                .open());
        assertEquals(0, rows().size());
    }

    @Test
    void a_secret_that_was_given_stands_nowhere() {
        String person = town.account("vreemde").getPerson().getId();
        String link = meant(administrator, "key", "invite", () -> bean(AccountAdministrationService.class)
                .invite(person, "vreemde"));
        assertEquals(link, meant(administrator, "key", "invite", () -> bean(AccountAdministrationService.class)
                .invite(person, "vreemde")));
        String stored = rows().toString();
        assertFalse(stored.contains(link.substring(link.indexOf("link=") + 5)), stored);
        assertFalse(stored.contains("key"), stored);
    }

    @Test
    void after_a_day_it_is_forgotten() {
        add("key", "De Linde");
        TestClock.advance(Duration.ofHours(23));
        bean(IntentionsEnd.class).forget();
        assertEquals(1, rows().size());
        TestClock.advance(Duration.ofHours(2));
        bean(IntentionsEnd.class).forget();
        assertEquals(0, rows().size());
    }

    @Test
    void what_is_kept_opens_with_its_own_key_only() {
        String line = new Seal("one").close(List.of("x")).orElseThrow();
        assertEquals(List.of("x"), new Seal("one").open(line).orElseThrow().object());
        assertTrue(new Seal("other").open(line).isEmpty());
        assertTrue(new Seal("one").close(new Object()).isEmpty());
    }

    private String add(String key, String name) {
        return meant(
                administrator, key, name, () -> bean(OrganisationService.class).addSchool(name, name));
    }

    private <T> T meant(Caller caller, String key, String content, Callable<T> work) {
        return as(caller, () -> {
            List<T> given = new ArrayList<>();
            bean(Intention.class).once(key, content, OTHER, () -> given.add(call(work)));
            return given.get(0);
        });
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String name) {
        return database(em -> em.createQuery("select count(o) from Organisation o where o.name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult());
    }

    private List<String> rows() {
        return database(em -> {
            List<?> found = em.createNativeQuery("select intention, action, result from intention")
                    .getResultList();
            return found.stream().map(row -> List.of((Object[]) row).toString()).toList();
        });
    }
}

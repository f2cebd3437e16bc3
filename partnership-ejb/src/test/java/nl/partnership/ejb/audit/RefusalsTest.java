package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody fills the trail by being refused. */
class RefusalsTest extends ServiceTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    @Test
    void the_first_refusal_is_in_the_trail_at_once_and_those_of_the_same_minute_are_one_row_when_it_ends() {
        for (int i = 0; i < 50; i++) {
            ask("gemeente");
        }
        assertEquals(List.of("Desk.tell REFUSED {}"), rows());
        minuteEnds();
        assertEquals(List.of("Desk.tell REFUSED {}", "Desk.tell REFUSED {\"times\":49}"), rows());
        assertEquals("SAFETY_ADVISER", lastRole());
        minuteEnds();
        assertEquals(2, rows().size());
    }

    @Test
    void the_next_refusal_after_the_minute_takes_the_count_with_it() {
        for (int i = 0; i < 50; i++) {
            ask("gemeente");
        }
        TestClock.advance(MINUTE);
        ask("gemeente");
        assertEquals(List.of("Desk.tell REFUSED {}", "Desk.tell REFUSED {\"times\":50}"), rows());
        ask("gemeente");
        minuteEnds();
        assertEquals(3, rows().size());
    }

    @Test
    void an_hour_of_refusals_is_at_most_a_row_a_minute_and_none_is_forgotten() {
        for (int second = 0; second < 3600; second += 5) {
            ask("gemeente");
            TestClock.advance(Duration.ofSeconds(5));
            if (second % 60 == 30) {
                as(Caller.PORTAL, () -> bean(AloneWriter.class).endMinutes());
            }
        }
        minuteEnds();
        List<String> rows = rows();
        assertTrue(rows.size() <= 61, rows::toString);
        assertEquals(720, rows.stream().mapToInt(RefusalsTest::times).sum());
    }

    private static int times(String row) {
        return row.contains("times") ? Integer.parseInt(row.replaceAll("\\D", "")) : 1;
    }

    @Test
    void refusals_of_more_than_one_kind_are_one_row_that_says_so() {
        ask("gemeente");
        ask("gemeente");
        look("gemeente", "c-1");
        minuteEnds();
        assertEquals(List.of("Desk.tell REFUSED {}", "refusal.mixed REFUSED {\"times\":2}"), rows());
    }

    @Test
    void one_that_was_counted_alone_enters_with_its_record() {
        ask("gemeente");
        look("gemeente", "c-1\u0000" + "x".repeat(500));
        minuteEnds();
        assertEquals("Desk.look REFUSED {}", rows().get(1));
        String id = database(em -> (String) em.createNativeQuery("select subject_id from audit_payload where seq = 2")
                .getSingleResult());
        assertTrue(id.startsWith("c-1?xx"), id);
    }

    @Test
    void nobody_hides_refusals_by_a_minute_that_begins_next_year() {
        ask("gemeente");
        inDatabase(em -> em.createNativeQuery("update audit_refusals set since_ms = since_ms + 31536000000")
                .executeUpdate());
        ask("gemeente");
        assertEquals(2, rows().size());
    }

    @Test
    void each_visitor_is_counted_alone() {
        ask("gemeente");
        ask("coordinator");
        ask("gemeente");
        assertEquals(2, rows().size());
        minuteEnds();
        assertEquals(List.of("Desk.tell REFUSED {}", "Desk.tell REFUSED {}", "Desk.tell REFUSED {}"), rows());
    }

    @Test
    void sign_ins_in_vain_from_an_address_are_counted_as_well() {
        for (int i = 0; i < 30; i++) {
            signIn("192.0.2.1");
            signIn("192.0.2.2");
        }
        assertEquals(2, rows().size());
        minuteEnds();
        assertEquals(List.of("sign-in FAILED {\"times\":29}", "sign-in FAILED {\"times\":29}"), rows().subList(2, 4));
    }

    @Test
    void addresses_of_one_network_are_one_visitor_and_beyond_a_hundred_networks_all_others_are_one() {
        for (int i = 1; i <= 50; i++) {
            signIn("2001:db8:1:1::" + i);
        }
        assertEquals(1, rows().size());
        for (int i = 1; i <= 300; i++) {
            signIn("2001:db8:2:" + Integer.toHexString(i) + "::1");
        }
        assertEquals(101, rows().size());
        minuteEnds();
        assertEquals(103, rows().size());
    }

    private void ask(String user) {
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller(user), () -> bean(Desk.class).tell(trail -> {})));
    }

    private void look(String user, String id) {
        assertThrows(
                NotFound.class,
                () -> as(town.caller(user), () -> bean(Desk.class).look("conversation", id)));
    }

    private void signIn(String address) {
        as(Caller.NOBODY, () -> {
            bean(Trail.class).comesFrom(address);
            bean(Trail.class).signInFailed("iemand", "refused");
        });
    }

    private void minuteEnds() {
        TestClock.advance(MINUTE);
        as(Caller.PORTAL, () -> bean(AloneWriter.class).endMinutes());
    }

    private String lastRole() {
        return database(em -> (String) em.createNativeQuery("select role from audit_payload order by seq desc")
                .setMaxResults(1)
                .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<String> rows() {
        return database(em -> ((List<Object[]>) em.createNativeQuery("select e.action, e.outcome, p.detail"
                                + " from audit_entry e join audit_payload p on p.seq = e.seq order by e.seq")
                        .getResultList())
                .stream()
                        .map(row -> row[0] + " " + row[1] + " "
                                + ((String) row[2]).replaceAll("\"userName\":\\{[^}]*},\"reason\":\"\\w+\",?", ""))
                        .toList());
    }
}

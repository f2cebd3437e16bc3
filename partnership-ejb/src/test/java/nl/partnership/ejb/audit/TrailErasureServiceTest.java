package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.task.TaskReminder;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailErasureServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    @BeforeEach
    void ten_rows() {
        inDatabase(town::persist);
        for (int i = 0; i < 10; i++) {
            as(town.caller("coordinator"), () -> bean(Trail.class)
                    .noteAlone("task.changed", Outcome.DONE, "task", "t-1", Map.of()));
        }
    }

    @Test
    void an_erasure_is_a_row_that_names_what_why_and_who_and_the_trail_stays_whole() {
        assertEquals(4, erase("3-5, 8"));
        AuditRow row = as(town.caller("fg"), () -> bean(AuditService.class).read(AuditFilter.ALL, Long.MAX_VALUE))
                .get(0);
        assertEquals("audit.erased", row.action());
        assertEquals("Fg Proef", row.person());
        assertEquals("{\"rows\":[\"3-5\",\"8\"],\"ground\":\"UNLAWFUL\",\"reference\":\"AVG 2026-14\"}", row.detail());
        Verification result =
                as(town.caller("fg"), () -> bean(AuditService.class).verify());
        assertEquals(List.of(), result.findings());
        assertEquals(4, result.erasedEarly());
    }

    @Test
    void the_row_about_it_tells_as_long_as_what_it_names_had_to_be_kept() {
        inDatabase(em -> em.createNativeQuery("update audit_entry set erase_on = ? where seq = 3")
                .setParameter(1, java.sql.Date.valueOf(TODAY.plusYears(9)))
                .executeUpdate());
        erase("3");
        assertEquals(TODAY.plusYears(9), eraseOn(11));
    }

    @Test
    void years_later_all_has_gone_on_its_date_and_the_trail_is_still_whole() {
        erase("3");
        TestClock.advance(Duration.ofDays(6 * 366));
        as(Caller.PORTAL, () -> bean(PayloadErasure.class).eraseDue());
        Verification result =
                as(town.caller("fg"), () -> bean(AuditService.class).verify());
        assertEquals(List.of(), result.findings());
        assertEquals(11, result.erased());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "een", "0", "5-3", "3,,x", "-", "9999999999999999", "1-99999"})
    void rows_that_are_none_or_too_many_are_pointed_out_at_the_field(String rows) {
        assertEquals("rows", refused(rows, ErasureGround.UNLAWFUL, "AVG 2026-14"));
    }

    @Test
    void a_ground_and_a_reference_are_needed_and_a_story_is_no_reference() {
        assertEquals("ground", refused("3", null, "AVG 2026-14"));
        assertEquals("reference", refused("3", ErasureGround.UNLAWFUL, " "));
        assertEquals("reference", refused("3", ErasureGround.UNLAWFUL, null));
        assertEquals("reference", refused("3", ErasureGround.UNLAWFUL, "Jan wilde het; zie brief"));
        assertEquals("reference", refused("3", ErasureGround.UNLAWFUL, "a".repeat(41)));
    }

    @Test
    void what_is_gone_cannot_be_erased_again_and_an_erasure_never() {
        erase("3");
        assertEquals("rows", refused("3", ErasureGround.UNLAWFUL, "x"));
        assertEquals("rows", refused("11", ErasureGround.UNLAWFUL, "x"));
        assertEquals("rows", refused("400-500", ErasureGround.UNLAWFUL, "x"));
        assertEquals(2, erase("2-4"));
    }

    @Test
    void nobody_but_the_officer_may_and_not_in_the_eyes_of_another() {
        for (String user : List.of("beheer", "bestuurder", "coordinator")) {
            assertThrows(NotAllowed.class, () -> erase(user, "3"));
        }
        Caller walking = town.caller("fg")
                .inTheEyesOf(town.board.getId(), "Proefstad", town.board.getId(), town.board.getType(), "DPO");
        assertThrows(
                RuleViolation.class,
                () -> as(walking, () -> bean(TrailErasureService.class).erase("3", ErasureGround.UNLAWFUL, "x")));
    }

    @Test
    void a_kind_may_say_after_how_many_years_its_rows_tell_nothing_any_more() {
        as(town.caller("coordinator"), () -> bean(Desk.class)
                .work(em -> em.persist(new TaskReminder(em.merge(town.person("zorg")), TaskReminder.Kind.DUE, TODAY))));
        assertEquals(TODAY.plusYears(5), eraseOn(1));
        assertEquals(TODAY.plusYears(1), eraseOn(11));
        TestClock.advance(Duration.ofDays(366));
        assertEquals(1, as(Caller.PORTAL, () -> bean(PayloadErasure.class).eraseDue()));
        assertTrue(as(town.caller("fg"), () -> bean(AuditService.class).verify())
                .findings()
                .isEmpty());
    }

    private String refused(String rows, ErasureGround ground, String reference) {
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> as(
                        town.caller("fg"), () -> bean(TrailErasureService.class).erase(rows, ground, reference)));
        return refused.field();
    }

    private int erase(String rows) {
        return erase("fg", rows);
    }

    private int erase(String user, String rows) {
        return as(town.caller(user), () -> bean(TrailErasureService.class)
                .erase(rows, ErasureGround.UNLAWFUL, "AVG 2026-14"));
    }

    private LocalDate eraseOn(long seq) {
        return database(em -> ((java.sql.Date) em.createNativeQuery("select erase_on from audit_entry where seq = ?")
                        .setParameter(1, seq)
                        .getSingleResult())
                .toLocalDate());
    }
}

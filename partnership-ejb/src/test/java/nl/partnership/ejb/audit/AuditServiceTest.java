package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.audit.verify.Finding;
import nl.partnership.ejb.audit.verify.HeadsState;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    private Path headsFile;

    @BeforeEach
    void build() throws IOException {
        headsFile = bean(TrailSettings.class).files().heads();
        Files.deleteIfExists(headsFile);
        inDatabase(town::persist);
        note("coordinator", "task.changed");
        note("jeugdhulp", "task-event.created");
        as(Caller.NOBODY, () -> bean(Trail.class).signInFailed("iemand", "wrongPassword"));
    }

    private void note(String user, String action) {
        as(town.caller(user), () -> bean(Trail.class).noteAlone(action, Outcome.DONE, "task", "t-1", Map.of()));
    }

    @Test
    void the_newest_stands_first_and_who_reads_stands_in_it_too() {
        assertEquals(List.of("sign-in", "task-event.created", "task.changed"), actions(AuditFilter.ALL));
        assertEquals("audit.read", actions(AuditFilter.ALL).get(0));
    }

    @Test
    void one_looks_for_the_beginning_of_an_action_for_an_outcome_or_for_a_part_of_a_name() {
        assertEquals(List.of("task.changed"), actions(filter(null, null, "task.", null)));
        assertEquals(List.of("sign-in"), actions(filter(null, null, null, Outcome.FAILED)));
        assertEquals(List.of("task-event.created"), actions(filter("HULP pr", null, null, null)));
        assertEquals(List.of("task.changed"), actions(filter(null, "de brug", null, null)));
        assertEquals(List.of(), actions(filter("%", "_", null, null)));
    }

    @Test
    void one_looks_between_two_days() {
        TestClock.advance(Duration.ofDays(1));
        note("coordinator", "task.done");
        assertEquals(List.of("task.done"), actions(between(TODAY.plusDays(1), TODAY.plusDays(1))));
        assertEquals(List.of("sign-in", "task-event.created", "task.changed"), actions(between(null, TODAY)));
        assertEquals(
                "until",
                assertThrows(RuleViolation.class, () -> between(TODAY, TODAY.minusDays(1)))
                        .field());
    }

    @Test
    void a_long_trail_comes_in_parts() {
        for (int i = 0; i < AuditService.PAGE; i++) {
            note("coordinator", "task.done");
        }
        List<AuditRow> first = read(AuditFilter.ALL, Long.MAX_VALUE);
        assertEquals(AuditService.PAGE + 1, first.size());
        List<AuditRow> second =
                read(AuditFilter.ALL, first.get(AuditService.PAGE - 1).seq());
        assertEquals(List.of(3L, 2L, 1L), second.stream().map(AuditRow::seq).toList());
    }

    @Test
    void what_it_tells_about_people_goes_on_its_date_and_the_chain_stays_whole() {
        assertEquals(0, as(Caller.PORTAL, () -> bean(PayloadErasure.class).eraseDue()));
        TestClock.advance(Duration.ofDays(6 * 366));
        assertEquals(3, as(Caller.PORTAL, () -> bean(PayloadErasure.class).eraseDue()));

        AuditRow row = read(AuditFilter.ALL, Long.MAX_VALUE).get(0);
        assertEquals("sign-in", row.action());
        assertTrue(row.isErased());
        assertNull(row.origin());
        Verification result =
                as(town.caller("fg"), () -> bean(AuditService.class).verify());
        assertEquals(List.of(), result.findings());
        assertEquals(3, result.erased());
    }

    @Test
    void the_officer_sees_when_the_trail_was_checked_and_whether_it_was_whole() {
        assertEquals(Optional.empty(), lastCheck());
        as(town.caller("fg"), () -> bean(AuditService.class).verify());
        assertEquals(Optional.of(new LastCheck(bean(Clock.class).instant(), Verification.Result.UNSURE)), lastCheck());
        bean(TrailStart.class);
        as(town.caller("fg"), () -> bean(AuditService.class).verify());
        assertEquals(Optional.of(new LastCheck(bean(Clock.class).instant(), Verification.Result.INTACT)), lastCheck());
        inDatabase(em -> em.createNativeQuery("update audit_entry set action = 'task.done' where seq = 1")
                .executeUpdate());
        TestClock.advance(Duration.ofDays(1));
        as(town.caller("fg"), () -> bean(AuditService.class).verify());
        assertEquals(Optional.of(new LastCheck(bean(Clock.class).instant(), Verification.Result.BROKEN)), lastCheck());
    }

    private Optional<LastCheck> lastCheck() {
        return as(town.caller("fg"), () -> bean(AuditService.class).lastCheck());
    }

    @Test
    void at_start_and_every_five_minutes_the_head_goes_to_a_file_outside_the_database() throws Exception {
        assertEquals(HeadsState.MISSING, heads());
        TrailStart start = started();
        String first =
                as(town.caller("fg"), () -> bean(AuditService.class).verify()).headHash();
        assertEquals(List.of(" 3 " + first), heads(Files.readAllLines(headsFile)));
        assertEquals(HeadsState.UP_TO_DATE, heads());

        start.everyFiveMinutes();
        assertEquals(3, Files.readAllLines(headsFile).size());
        TestClock.advance(Duration.ofMinutes(16));
        note("coordinator", "task.done");
        assertEquals(HeadsState.STALE, heads());
        start.everyFiveMinutes();
        assertEquals(HeadsState.UP_TO_DATE, heads());
    }

    @Test
    void a_trail_and_its_file_that_are_emptied_together_while_the_portal_runs_show() throws Exception {
        TrailStart start = started();
        empty();
        Files.delete(headsFile);
        start.everyFiveMinutes();
        Verification result =
                as(town.caller("fg"), () -> bean(AuditService.class).verify());
        assertEquals(Finding.Kind.CUT, result.findings().get(0).kind());
        start.everyFiveMinutes();
        assertEquals(
                Verification.Result.BROKEN,
                as(town.caller("fg"), () -> bean(AuditService.class).verify()).result());
    }

    private void empty() {
        inDatabase(em -> {
            em.createNativeQuery("delete from audit_entry").executeUpdate();
            em.createNativeQuery("delete from audit_payload").executeUpdate();
            em.createNativeQuery("update audit_head set last_seq = 0, key_check = null, hash = ?")
                    .setParameter(1, ChainEntry.START)
                    .executeUpdate();
        });
    }

    @Test
    void a_row_that_a_mail_named_is_known_again() {
        TrailHead head = as(Caller.PORTAL, () -> bean(AuditService.class).head());
        assertEquals(3, head.seq());
        assertTrue(asMailed(3, " " + head.hash().toUpperCase(Locale.ROOT)));
        assertFalse(asMailed(2, head.hash()));
        assertFalse(asMailed(4, head.hash()));
    }

    private boolean asMailed(long seq, String mark) {
        return as(town.caller("fg"), () -> bean(AuditService.class).isAsMailed(seq, mark));
    }

    @Test
    void a_portal_does_not_start_under_a_head_row_that_does_not_say_the_key() {
        started();
        inDatabase(em ->
                em.createNativeQuery("update audit_head set key_check = null").executeUpdate());
        assertThrows(RuntimeException.class, this::started);
    }

    private TrailStart started() {
        TrailStart start = bean(TrailStart.class);
        start.everyFiveMinutes();
        return start;
    }

    private HeadsState heads() {
        return as(town.caller("fg"), () -> bean(AuditService.class).heads());
    }

    private static List<String> heads(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(line.indexOf(' ')))
                .distinct()
                .toList();
    }

    private static AuditFilter filter(String person, String organisation, String action, Outcome outcome) {
        return new AuditFilter(null, null, person, organisation, action, outcome);
    }

    private static AuditFilter between(LocalDate from, LocalDate until) {
        return new AuditFilter(from, until, null, null, null, null);
    }

    private List<String> actions(AuditFilter filter) {
        return read(filter, Long.MAX_VALUE).stream().map(AuditRow::action).toList();
    }

    private List<AuditRow> read(AuditFilter filter, long before) {
        return as(town.caller("fg"), () -> bean(AuditService.class).read(filter, before));
    }
}

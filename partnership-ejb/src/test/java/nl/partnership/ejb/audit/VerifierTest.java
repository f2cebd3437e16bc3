package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.partnership.domain.audit.ChainEntry;
import nl.partnership.domain.audit.ChainKey;
import nl.partnership.ejb.audit.verify.Finding;
import nl.partnership.ejb.audit.verify.HeadsFile;
import nl.partnership.ejb.audit.verify.HeadsState;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest extends ServiceTest {

    private TrailFixture trail;

    @BeforeEach
    void ten_rows() throws Exception {
        trail = new TrailFixture(dataSource(), bean(Clock.class));
        trail.append(4);
        trail.append(6);
    }

    @Test
    void an_untouched_trail_is_intact_and_says_its_head() throws Exception {
        trail.writeHead();
        Verification result = trail.verify();
        assertEquals(Verification.Result.INTACT, result.result(), result::report);
        assertEquals(10, result.rows());
        assertEquals(10, result.headSeq());
        assertEquals(0, result.erased());
        assertTrue(result.report().startsWith("Rows checked: 10\nHead: 10 " + result.headHash()), result::report);
    }

    @Test
    void an_empty_trail_is_intact() throws Exception {
        trail.sql("delete from audit_entry");
        trail.sql("delete from audit_payload");
        trail.sql("update audit_head set last_seq = 0, key_check = null, hash = ?", "0".repeat(64));
        trail.writeHead();
        assertEquals(Verification.Result.INTACT, trail.verify().result());
    }

    @Test
    void a_changed_row_is_named() throws Exception {
        trail.sql("update audit_entry set action = 'task.created' where seq = 5");
        assertEquals(List.of("CHANGED 5-5"), trail.found());
    }

    @Test
    void a_changed_last_row_is_named() throws Exception {
        trail.sql("update audit_entry set at_ms = at_ms + 1 where seq = 10");
        assertEquals(List.of("CHANGED 10-10"), trail.found());
    }

    @Test
    void a_row_with_another_hash_is_named_even_when_the_chain_was_mended_after_it() throws Exception {
        String forged = new ChainKey("f".repeat(64)).digest("forged");
        trail.sql("update audit_entry set hash = ? where seq = 5", forged);
        trail.sql("update audit_entry set previous_hash = ? where seq = 6", forged);
        assertEquals(List.of("CHANGED 5-6"), trail.found());
    }

    @Test
    void a_date_of_erasure_brought_forward_is_named() throws Exception {
        trail.sql("update audit_entry set erase_on = date('2026-01-01') where seq = 3");
        trail.sql("delete from audit_payload where seq = 3");
        assertEquals(List.of("CHANGED 3-3"), trail.found());
    }

    @Test
    void a_removed_row_is_named() throws Exception {
        trail.sql("delete from audit_entry where seq = 5");
        trail.sql("delete from audit_payload where seq = 5");
        assertEquals(List.of("REMOVED 5-5"), trail.found());
    }

    @Test
    void a_removed_row_is_named_when_the_rest_was_renumbered() throws Exception {
        trail.sql("delete from audit_entry where seq = 5");
        trail.sql("delete from audit_payload where seq = 5");
        for (int seq = 6; seq <= 10; seq++) {
            trail.renumber(seq, seq - 1);
        }
        trail.sql("update audit_head set last_seq = 9");
        assertEquals(
                List.of("REMOVED 5-5", "MOVED 5-9"),
                trail.found().stream()
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void an_inserted_row_is_named() throws Exception {
        for (int seq = 10; seq >= 5; seq--) {
            trail.renumber(seq, seq + 1);
        }
        trail.sql("insert into audit_entry select 5, at_ms, action, outcome, payload_digest, erase_on, previous_hash,"
                + " payload_digest from audit_entry where seq = 6");
        trail.sql("update audit_head set last_seq = 11");
        assertEquals(List.of("INSERTED 5-5", "MOVED 6-11"), trail.found());
    }

    @Test
    void a_row_put_after_the_head_is_named() throws Exception {
        trail.sql("insert into audit_entry select 11, at_ms, action, outcome, payload_digest, erase_on, hash,"
                + " payload_digest from audit_entry where seq = 10");
        assertEquals(List.of("INSERTED 11-11"), trail.found());
    }

    @Test
    void a_copy_of_a_genuine_row_is_no_genuine_row() throws Exception {
        trail.sql("update audit_head set last_seq = 11");
        trail.sql("insert into audit_entry select 11, at_ms, action, outcome, payload_digest, erase_on, previous_hash,"
                + " hash from audit_entry where seq = 10");
        assertEquals(List.of("INSERTED 11-11"), trail.found());
    }

    @Test
    void two_rows_that_changed_places_are_named() throws Exception {
        for (int[] pair : new int[][] {{2, 9}, {4, 6}}) {
            trail.renumber(pair[0], 99);
            trail.renumber(pair[1], pair[0]);
            trail.renumber(99, pair[1]);
        }
        assertEquals(List.of("MOVED 2-2", "MOVED 4-4", "MOVED 6-6", "MOVED 9-9"), trail.found());
    }

    @Test
    void a_tail_cut_off_together_with_its_head_shows_by_the_file_outside() throws Exception {
        trail.writeHead();
        trail.sql("delete from audit_entry where seq > 7");
        trail.sql("delete from audit_payload where seq > 7");
        trail.sql("update audit_head set last_seq = 7, hash = (select hash from audit_entry where seq = 7)");
        assertEquals(List.of("CUT 8-10"), trail.found());
    }

    @Test
    void a_tail_that_was_cut_off_shows_even_when_it_has_grown_again() throws Exception {
        trail.writeHead();
        trail.sql("delete from audit_entry where seq > 7");
        trail.sql("delete from audit_payload where seq > 7");
        trail.sql("update audit_head set last_seq = 7, hash = (select hash from audit_entry where seq = 7)");
        trail.append(5);
        trail.writeHead();
        assertEquals(List.of("CUT 10-10"), trail.found());
    }

    @Test
    void a_tail_cut_off_without_its_head_is_named() throws Exception {
        trail.sql("delete from audit_entry where seq > 7");
        trail.sql("delete from audit_payload where seq > 7");
        assertEquals(List.of("REMOVED 8-10"), trail.found());
    }

    @Test
    void a_head_that_was_changed_is_named() throws Exception {
        trail.sql("update audit_head set hash = (select hash from audit_entry where seq = 3)");
        assertEquals(List.of("HEAD 10-10"), trail.found());
        trail.sql("update audit_head set last_seq = 10, hash = (select hash from audit_entry where seq = 10)");
        trail.writeHead();
        trail.sql("update audit_head set last_seq = 9, hash = (select hash from audit_entry where seq = 9)");
        assertEquals(List.of("HEAD 10-10"), trail.found(), "a head in the file whose row is there is right");
    }

    @ParameterizedTest
    @CsvSource({"1,HEAD 11-11", "5,HEAD 15-15"})
    void a_head_row_that_counts_more_rows_is_named(int more, String found) throws Exception {
        trail.sql("update audit_head set last_seq = last_seq + ?", more);
        assertEquals(List.of(found), trail.found());
    }

    @Test
    void a_head_row_set_back_to_an_earlier_row_is_named_and_the_rows_after_it_are_not_taken_for_forged()
            throws Exception {
        trail.sql("update audit_head set last_seq = 9, hash = (select hash from audit_entry where seq = 9)");
        assertEquals(List.of("HEAD 10-10"), trail.found());
    }

    @Test
    void a_head_row_with_a_number_less_is_named() throws Exception {
        trail.sql("update audit_head set last_seq = 9");
        assertEquals(List.of("HEAD 9-10"), trail.found());
    }

    @Test
    void a_head_row_that_is_gone_is_named() throws Exception {
        trail.sql("delete from audit_head");
        assertEquals(List.of("HEAD 10-10", "KEY 10-10"), trail.found());
    }

    @Test
    void a_head_row_that_does_not_say_the_key_or_says_another_is_named() throws Exception {
        trail.sql("update audit_head set key_check = null");
        assertEquals(List.of("KEY 10-10"), trail.found());
        trail.sql("update audit_head set key_check = ?", new ChainKey(ChainKey.random()).fingerprint());
        assertEquals(List.of("KEY 10-10"), trail.found());
    }

    @Test
    void nobody_writes_on_under_a_head_row_that_does_not_say_the_key() throws Exception {
        trail.sql("update audit_head set key_check = null");
        assertThrows(IllegalStateException.class, () -> trail.append(1));
    }

    @Test
    void a_payload_beyond_the_head_is_named() throws Exception {
        trail.sql("insert into audit_payload (seq, salt, detail) values (11, 'x', '{}')");
        assertEquals(List.of("PAYLOAD_INSERTED 11-11"), trail.found());
    }

    @Test
    void without_a_file_of_heads_nobody_can_tell_whether_rows_were_cut_off() throws Exception {
        Verification result = trail.verify();
        assertEquals(Verification.Result.UNSURE, result.result());
        assertEquals(HeadsState.MISSING, result.headsState());
        assertTrue(result.report().contains("\nThe file of heads is missing: "), result::report);
        assertFalse(result.report().contains("as it was written"), result::report);
    }

    @Test
    void a_trail_emptied_together_with_its_file_is_not_as_it_was_written() throws Exception {
        trail.writeHead();
        trail.sql("delete from audit_entry");
        trail.sql("delete from audit_payload");
        trail.sql("update audit_head set last_seq = 0, key_check = null, hash = ?", "0".repeat(64));
        assertEquals(List.of("CUT 1-10"), trail.found());
        Files.delete(trail.headsFile);
        assertEquals(Verification.Result.UNSURE, trail.verify().result());
        Files.createFile(trail.headsFile);
        assertEquals(Verification.Result.UNSURE, trail.verify().result());
    }

    @Test
    void a_file_more_than_fifteen_minutes_older_than_the_last_row_is_too_old() throws Exception {
        trail.writeHead();
        TestClock.advance(Duration.ofMinutes(15));
        trail.append(1);
        assertEquals(Verification.Result.INTACT, trail.verify().result());
        TestClock.advance(Duration.ofSeconds(1));
        trail.append(1);
        Verification result = trail.verify();
        assertEquals(Verification.Result.UNSURE, result.result());
        assertEquals(HeadsState.STALE, result.headsState());
        assertEquals(
                HeadsState.STALE,
                new HeadsFile(trail.headsFile).state(bean(Clock.class).instant()));
    }

    @Test
    void a_quiet_trail_needs_no_new_head() throws Exception {
        trail.writeHead();
        assertEquals(
                Verification.Result.INTACT, trail.verify(Duration.ofDays(30)).result());
    }

    @Test
    void a_line_that_cannot_be_read_is_told_and_the_others_are_compared() throws Exception {
        trail.writeHead();
        Files.writeString(trail.headsFile, "2026-11-09T09:0", StandardOpenOption.APPEND);
        Verification result = trail.verify();
        assertEquals(HeadsState.DAMAGED, result.headsState());
        assertEquals(1, result.heads());
        assertEquals(
                HeadsState.DAMAGED,
                new HeadsFile(trail.headsFile).state(bean(Clock.class).instant()));
    }

    @Test
    void a_line_of_bytes_that_are_no_text_cannot_be_read_either() throws Exception {
        trail.writeHead();
        Files.write(trail.headsFile, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'}, StandardOpenOption.APPEND);
        Verification result = trail.verify();
        assertEquals(HeadsState.DAMAGED, result.headsState());
        assertEquals(1, result.heads());
    }

    /** The clock of the server was wrong once. */
    @Test
    void a_head_of_a_day_to_come_does_not_keep_the_file_from_growing_old() throws Exception {
        Files.writeString(
                trail.headsFile,
                "+1000000000-12-31T23:59:59.999999999Z 0 " + ChainEntry.START + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        assertEquals(HeadsState.UP_TO_DATE, trail.verify().headsState());
        trail.writeHead();
        TestClock.advance(Duration.ofMinutes(16));
        trail.append(1);
        assertEquals(HeadsState.STALE, trail.verify().headsState());
    }

    @Test
    void two_nodes_that_write_their_heads_in_turn_in_one_file_make_no_false_alarm() throws Exception {
        trail.writeHead();
        trail.append(2);
        trail.writeHead();
        List<String> lines = new ArrayList<>(Files.readAllLines(trail.headsFile));
        Collections.reverse(lines);
        Files.write(trail.headsFile, lines);
        assertEquals(Verification.Result.INTACT, trail.verify().result());
        trail.sql("update audit_entry set hash = payload_digest where seq = 10");
        assertTrue(trail.found().contains("CUT 10-10"), trail.found()::toString);
    }

    @Test
    void a_head_as_an_earlier_version_wrote_it_is_read() throws Exception {
        trail.writeHead();
        Files.writeString(trail.headsFile, Files.readString(trail.headsFile).strip() + " 10\n");
        assertEquals(Verification.Result.INTACT, trail.verify().result());
    }

    @Test
    void what_a_row_says_that_was_erased_before_its_date_is_no_damage_and_nothing_else_may_be_gone() throws Exception {
        trail.append(List.of(erasure("3-5", "8")));
        trail.sql("delete from audit_payload where seq in (3, 4, 5, 8)");
        Verification result = trail.verify();
        assertEquals(List.of(), result.findings());
        assertEquals(4, result.erasedEarly());
        assertEquals(0, result.erased());
        trail.sql("delete from audit_payload where seq = 9");
        assertEquals(List.of("PAYLOAD_REMOVED 9-9"), trail.found());
    }

    @Test
    void an_erasure_whose_own_words_are_gone_or_changed_stands_for_nothing() throws Exception {
        trail.append(List.of(erasure("3")));
        trail.sql("delete from audit_payload where seq = 3");
        trail.sql("update audit_payload set detail = '{\"rows\":[\"3\",\"4\"]}' where seq = 11");
        assertEquals(List.of("PAYLOAD_REMOVED 3-3", "PAYLOAD_CHANGED 11-11"), trail.found());
        trail.sql("delete from audit_payload where seq = 11");
        assertEquals(List.of("PAYLOAD_REMOVED 3-3", "PAYLOAD_REMOVED 11-11"), trail.found());
    }

    @Test
    void no_erasure_stands_for_another_erasure_or_for_a_row_after_it() throws Exception {
        trail.append(List.of(erasure("1")));
        trail.append(List.of(erasure("11", "13")));
        trail.append(1);
        trail.sql("delete from audit_payload where seq in (1, 11, 13)");
        assertEquals(List.of("PAYLOAD_REMOVED 1-1", "PAYLOAD_REMOVED 11-11", "PAYLOAD_REMOVED 13-13"), trail.found());
    }

    @Test
    void an_erasure_that_somebody_put_in_without_the_key_stands_for_nothing() throws Exception {
        trail.sql("insert into audit_entry select 11, at_ms, 'audit.erased', outcome, payload_digest, erase_on, hash,"
                + " payload_digest from audit_entry where seq = 10");
        trail.sql("insert into audit_payload (seq, salt, detail) values (11, 'x', '{\"rows\":[\"5\"]}')");
        trail.sql("update audit_head set last_seq = 11, hash = (select hash from audit_entry where seq = 11)");
        trail.sql("delete from audit_payload where seq = 5");
        assertTrue(trail.found().contains("PAYLOAD_REMOVED 5-5"), trail.found()::toString);
    }

    private static Event erasure(String... rows) {
        return EarlyErasure.event(
                Caller.PORTAL, null, TrailRows.of(List.of(rows)), ErasureGround.UNLAWFUL, "2026-14", LocalDate.MIN);
    }

    @Test
    void heads_of_before_that_fit_are_counted() throws Exception {
        trail.writeHead();
        trail.append(3);
        trail.writeHead();
        trail.writeHead();
        Verification result = trail.verify();
        assertEquals(List.of(), result.findings());
        assertEquals(3, result.heads());
    }

    @Test
    void a_changed_payload_is_named() throws Exception {
        trail.sql("update audit_payload set person_name = 'iemand anders' where seq = 5");
        assertEquals(List.of("PAYLOAD_CHANGED 5-5"), trail.found());
    }

    @Test
    void a_payload_erased_before_its_date_is_named() throws Exception {
        trail.sql("delete from audit_payload where seq = 5");
        assertEquals(List.of("PAYLOAD_REMOVED 5-5"), trail.found());
    }

    @Test
    void a_payload_erased_on_its_date_is_no_damage() throws Exception {
        trail.sql("delete from audit_payload where seq in (5, 6)");
        Verification result = trail.verify(Duration.ofDays(5 * 366));
        assertEquals(List.of(), result.findings());
        assertEquals(2, result.erased());
    }

    @Test
    void a_payload_without_a_row_is_named() throws Exception {
        trail.sql("update audit_payload set seq = 0 where seq = 5");
        assertEquals(List.of("PAYLOAD_INSERTED 0-0", "PAYLOAD_REMOVED 5-5"), trail.found());
    }

    @Test
    void a_hundred_random_cuts_in_ten_thousand_rows_are_all_named() throws Exception {
        for (int i = 0; i < 10; i++) {
            trail.append(999);
        }
        Random random = new Random(7);
        Set<Long> hit = new TreeSet<>();
        while (hit.size() < 100) {
            hit.add(1L + random.nextInt(9999));
        }
        for (long seq : hit) {
            if (seq % 2 == 0) {
                trail.sql("update audit_entry set outcome = 'REFUSED' where seq = ?", seq);
            } else {
                trail.sql("delete from audit_entry where seq = ?", seq);
            }
        }
        trail.sql("delete from audit_payload where seq not in (select seq from audit_entry)");
        Verification result = trail.verify();
        assertEquals(100, result.total(), result::report);
        for (long seq : hit) {
            Finding.Kind kind = seq % 2 == 0 ? Finding.Kind.CHANGED : Finding.Kind.REMOVED;
            assertTrue(
                    result.findings().stream()
                            .anyMatch(one -> one.kind() == kind && one.from() <= seq && seq <= one.to()),
                    () -> kind + " " + seq);
        }
    }
}

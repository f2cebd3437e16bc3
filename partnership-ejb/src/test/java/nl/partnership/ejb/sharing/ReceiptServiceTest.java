package nl.partnership.ejb.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;
import nl.partnership.ejb.audit.ChainProof;
import nl.partnership.ejb.audit.ErasureGround;
import nl.partnership.ejb.audit.PayloadErasure;
import nl.partnership.ejb.audit.TrailErasureService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.ruleset.ReceiverChoice;
import nl.partnership.ejb.ruleset.ReceiverRow;
import nl.partnership.ejb.ruleset.ReceiverService;
import org.junit.jupiter.api.Test;

class ReceiptServiceTest extends SharingTest {

    private Wanted signal() {
        return to(town.police, "YOUTH_OFFICER", "PREVENTION", "GROUP_SIGNAL").met("K12");
    }

    private String made(String user) {
        return decide(user, signal()).receiptId();
    }

    private ReceiptVerification verify(String user, String id) {
        return as(caller(user), () -> bean(ReceiptService.class).verify(id));
    }

    private Listed<ReceiptRow> mine(String user, int first) {
        return as(caller(user), () -> bean(ReceiptService.class).mine(first, 2));
    }

    private void sql(String statement, String id) {
        inDatabase(em -> em.createNativeQuery(statement).setParameter(1, id).executeUpdate());
    }

    /** Changes a text behind the portal's back; Derby has no function for it. */
    private void tamper(String table, String column, String key, String id, String from, String to) {
        inDatabase(em -> {
            String text =
                    (String) em.createNativeQuery("select " + column + " from " + table + " where " + key + " = ?")
                            .setParameter(1, id)
                            .getSingleResult();
            em.createNativeQuery("update " + table + " set " + column + " = ? where " + key + " = ?")
                    .setParameter(1, text.replace(from, to))
                    .setParameter(2, id)
                    .executeUpdate();
        });
    }

    @Test
    void the_asker_and_the_officer_of_the_askers_own_organisation_see_a_receipt_and_nobody_else() {
        String id = made("mentor");
        String code = receipt("mentor", id).code();
        for (String user : List.of("mentor", "fg")) {
            assertEquals(id, receipt(user, id).id());
            assertEquals(user.equals("mentor"), receipt(user, id).mine());
            assertEquals(id, as(caller(user), () -> bean(ReceiptService.class).find(code)));
            assertTrue(verify(user, id).isValid());
        }
        for (String user :
                List.of("zorg", "leider", "jeugdagent", "coordinator2", "bestuurder", "gemeente", "vreemde")) {
            assertThrows(NotFound.class, () -> receipt(user, id), user);
            assertThrows(NotFound.class, () -> verify(user, id), user);
            assertThrows(
                    NotFound.class,
                    () -> as(caller(user), () -> bean(ReceiptService.class).find(code)));
        }
        for (Caller caller : List.of(town.caller("beheer"), Caller.NOBODY)) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(ReceiptService.class).get(id)));
        }
    }

    @Test
    void a_schools_officer_does_not_see_a_partners_receipts() {
        Decided decided = decide(
                "jeugdhulp",
                to(town.bridge, "MENTOR", "PREVENTION", "GROUP_SIGNAL").met("K12"));
        assertEquals(
                decided.receiptId(), receipt("jeugdhulp", decided.receiptId()).id());
        assertThrows(NotFound.class, () -> receipt("fg", decided.receiptId()));
        assertThrows(NotFound.class, () -> receipt("mentor", decided.receiptId()));
    }

    @Test
    void a_look_by_the_officer_stands_in_the_trail() {
        String id = made("mentor");
        receipt("mentor", id);
        assertEquals(0, rows("receipt.seen"));
        receipt("fg", id);
        assertEquals(1, rows("receipt.seen"));
    }

    private long rows(String action) {
        return database(em -> ((Number) em.createNativeQuery("select count(*) from audit_entry where action = ?")
                        .setParameter(1, action)
                        .getSingleResult())
                .longValue());
    }

    @Test
    void the_history_has_the_newest_first_in_pages_and_only_ones_own() {
        made("mentor");
        TestClock.advance(Duration.ofMinutes(1));
        made("zorg");
        String second = made("mentor");
        TestClock.advance(Duration.ofMinutes(1));
        String third = made("mentor");
        Listed<ReceiptRow> page = mine("mentor", 0);
        assertEquals(3, page.total());
        assertEquals(
                List.of(third, second), page.rows().stream().map(ReceiptRow::id).toList());
        assertEquals("Politie", page.rows().get(0).receiverOrganisation());
        assertEquals(1, mine("mentor", 2).rows().size());
        assertEquals(0, mine("fg", 0).total());
    }

    @Test
    void the_history_is_narrowed_to_a_kind_and_goes_along_whole() {
        String id = made("mentor");
        as(caller("mentor"), () -> {
            ReceiptService history = bean(ReceiptService.class);
            assertEquals(1, history.mineOf(Receipt.Kind.DECISION, 0, 9).total());
            assertEquals(0, history.mineOf(Receipt.Kind.ALREADY_SHARED, 0, 9).total());
            assertEquals(
                    List.of(id), history.all(null).stream().map(ReceiptRow::id).toList());
        });
        assertEquals(
                List.of(), as(caller("zorg"), () -> bean(ReceiptService.class).all(null)));
    }

    @Test
    void the_history_costs_as_many_queries_for_one_as_for_many() throws Exception {
        made("mentor");
        mine("mentor", 0);
        long one = statements(() -> mine("mentor", 0));
        for (int i = 0; i < 5; i++) {
            made("mentor");
        }
        assertEquals(
                one,
                statements(() ->
                        as(caller("mentor"), () -> bean(ReceiptService.class).mine(0, 50))));
    }

    @Test
    void a_code_may_be_typed_in_small_letters_and_without_dashes() {
        String id = made("mentor");
        String code = receipt("mentor", id).code();
        assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"), code);
        String typed = " " + code.replace("-", " ").toLowerCase(Locale.ROOT).replace('0', 'o');
        assertEquals(id, as(caller("mentor"), () -> bean(ReceiptService.class).find(typed)));
        assertThrows(
                NotFound.class,
                () -> as(caller("mentor"), () -> bean(ReceiptService.class).find(null)));
    }

    @Test
    void a_changed_receipt_or_trail_is_not_valid() {
        String id = made("mentor");
        assertEquals(new ReceiptVerification(true, ChainProof.INTACT, null), verify("mentor", id));
        tamper("receipt_content", "content", "receipt_id", id, "GROUP_SIGNAL", "AGGREGATE");
        assertEquals(new ReceiptVerification(false, ChainProof.INTACT, null), verify("mentor", id));

        String other = made("mentor");
        sql("update receipt set digest = 'f' where id = ?", other);
        assertEquals(new ReceiptVerification(false, ChainProof.BROKEN, null), verify("mentor", other));

        String third = made("mentor");
        tamper("audit_payload", "detail", "subject_id", third, "DECISION", "RULING");
        assertEquals(new ReceiptVerification(true, ChainProof.BROKEN, null), verify("mentor", third));

        String fourth = made("mentor");
        sql("delete from audit_payload where subject_id = ?", fourth);
        assertEquals(new ReceiptVerification(true, ChainProof.BROKEN, null), verify("mentor", fourth));
    }

    @Test
    void a_receipt_of_which_the_trail_forgot_what_it_said_is_not_proven_and_not_broken() {
        String id = made("mentor");
        TestClock.advance(Duration.ofDays(3));
        erase(id);
        assertEquals(new ReceiptVerification(true, ChainProof.FORGOTTEN, TODAY.plusDays(3)), verify("mentor", id));
        assertFalse(verify("mentor", id).isValid());
        assertTrue(verify("mentor", id).isForgotten());
        tamper("receipt_content", "content", "receipt_id", id, "GROUP_SIGNAL", "AGGREGATE");
        assertFalse(verify("mentor", id).isForgotten());
    }

    @Test
    void what_somebody_took_out_of_the_trail_stays_broken_beside_what_was_erased() {
        String erased = made("mentor");
        String taken = made("mentor");
        erase(erased);
        sql("delete from audit_payload where subject_id = ?", taken);
        assertEquals(ChainProof.BROKEN, verify("mentor", taken).chain());
        TestClock.advance(Duration.ofDays(1));
        String later = made("mentor");
        sql("delete from audit_payload where subject_id = ?", later);
        assertEquals(ChainProof.BROKEN, verify("mentor", later).chain());
    }

    @Test
    void a_receipt_that_is_kept_longer_than_its_row_says_when_that_went() {
        String id = made("mentor");
        LocalDate gone = TODAY.plusYears(5);
        sql("update receipt set erase_on = '2040-01-01' where id = ?", id);
        TestClock.set(gone.plusDays(1).atTime(9, 0));
        sql("delete from audit_payload where subject_id = ?", id);
        assertEquals(new ReceiptVerification(true, ChainProof.FORGOTTEN, gone), verify("mentor", id));
    }

    private void erase(String id) {
        Number row = database(em -> (Number) em.createNativeQuery(
                        "select min(seq) from audit_payload where subject_kind = 'receipt' and subject_id = ?")
                .setParameter(1, id)
                .getSingleResult());
        as(caller("fg"), () -> bean(TrailErasureService.class)
                .erase(row.toString(), ErasureGround.UNLAWFUL, "AVG 2026-3"));
    }

    @Test
    void a_later_version_of_the_rules_leaves_an_old_receipt_valid() {
        String id = made("mentor");
        inDatabase(em -> {
            em.createNativeQuery("update rule_set set retired_on = adopted_on").executeUpdate();
        });
        assertTrue(verify("mentor", id).isValid());
    }

    @Test
    void what_was_typed_is_in_the_trail_as_a_digest_only() {
        Wanted wanted = to(town.police, "YOUTH_OFFICER", "ACUTE_DANGER", "SAFETY_SIGNAL")
                .because("Er was een onbekende bij het hek.");
        decide("leider", wanted);
        List<?> details = database(
                em -> em.createNativeQuery("select detail from audit_payload").getResultList());
        assertFalse(details.toString().contains("onbekende"));
        assertTrue(rows("receipt.created") > 0);
        assertEquals(0, rows("receipt-content.created"));
    }

    @Test
    void after_its_years_a_receipt_says_erased_and_not_broken() {
        String id = made("mentor");
        assertEquals(List.of(), dueForErasure(Receipt.class));
        TestClock.set(TODAY.plusYears(5).atTime(3, 20));
        assertEquals(List.of(id), dueForErasure(Receipt.class));
        eraseInItsTime(Receipt.class, id);
        as(Caller.PORTAL, () -> {
            bean(PayloadErasure.class).eraseDue();
        });
        ReceiptVerification proof = verify("mentor", id);
        assertTrue(proof.isErased());
        assertFalse(proof.isValid());
        assertTrue(receipt("mentor", id).isErased());
        assertTrue(mine("mentor", 0).rows().get(0).isErased());
        assertEquals(1, rows("receipt.erased"));
        assertEquals(List.of(), dueForErasure(Receipt.class));
    }

    @Test
    void what_vanishes_before_its_day_is_broken() {
        String id = made("mentor");
        sql("delete from receipt_content where receipt_id = ?", id);
        assertFalse(verify("mentor", id).isValid());
        assertFalse(verify("mentor", id).isErased());
    }

    @Test
    void receipts_never_change() {
        String id = made("mentor");
        made("mentor");
        receipt("fg", id);
        verify("fg", id);
        assertEquals(1L, (long) database(em -> em.find(Receipt.class, id).getVersion()));
        for (var method : Receipt.class.getMethods()) {
            assertFalse(method.getName().startsWith("set"), method.getName());
        }
        String json = receipt("mentor", id).json();
        assertEquals(json, Statement.read(json).json());
    }

    @Test
    void one_finds_the_people_of_ones_partnerships_first_then_ones_own() {
        List<ReceiverRow> rows =
                as(caller("zorg"), () -> bean(ReceiverService.class).people());
        List<String> names = rows.stream().map(ReceiverRow::name).toList();
        assertTrue(names.contains("Jeugdhulp Proef"), names.toString());
        assertTrue(names.contains("Leider Proef"));
        assertTrue(names.indexOf("Jeugdhulp Proef") < names.indexOf("Leider Proef"));
        assertFalse(names.contains("Zorg Proef"));
        assertFalse(names.contains("Vreemde Proef"));
        assertFalse(names.contains("Wijkagent Proef"), "works with De Linde alone");
    }

    @Test
    void a_partner_names_the_schools_of_its_partnerships_and_no_others() {
        List<String> care = as(
                        caller("jeugdhulp"), () -> bean(ReceiverService.class).organisations())
                .stream()
                .map(ReceiverChoice::id)
                .toList();
        assertTrue(care.contains(town.bridge.getId()));
        assertTrue(care.contains(town.care.getId()));
        assertFalse(care.contains(town.linden.getId()));
        assertFalse(care.contains(town.elsewhere.getId()));
        List<ReceiverChoice> school =
                as(caller("zorg"), () -> bean(ReceiverService.class).organisations());
        assertTrue(school.stream().anyMatch(one -> one.id().equals(town.linden.getId())));
        assertTrue(school.stream().anyMatch(one -> one.id().equals(town.police.getId())));
        assertNull(school.stream()
                .filter(one -> one.id().equals(town.elsewhere.getId()))
                .findAny()
                .orElse(null));
    }
}

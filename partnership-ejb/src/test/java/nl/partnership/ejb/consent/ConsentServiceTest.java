package nl.partnership.ejb.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.Facts;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.privacy.retention.RetentionRun;
import nl.partnership.ejb.ruleset.ReceiverChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final List<String> STRANGERS =
            List.of("bestuurder", "fg", "coordinator2", "jeugdhulp", "jeugdagent", "gemeente", "vreemde");

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    private CaseRow open(String user) {
        String id = as(town.caller(user), () -> bean(CaseService.class).open());
        return as(town.caller(user), () -> bean(CaseService.class).get(id));
    }

    private static NewConsent said(boolean given, String receiver, LocalDate on, String... categories) {
        return new NewConsent(
                Set.of(Facts.Giver.PARENTS),
                given,
                receiver,
                List.of(categories),
                "INDIVIDUAL_SUPPORT",
                on,
                "formulier in dossier");
    }

    private void record(String caseId, NewConsent said) {
        as(town.caller("zorg"), () -> bean(ConsentService.class).record(caseId, said));
    }

    private List<ConsentRow> consents(String caseId) {
        return as(town.caller("mentor"), () -> bean(ConsentService.class).of(caseId));
    }

    private List<Boolean> counting(String caseId, String receiver, String category, LocalDate day) {
        return database(em -> bean(Consents.class).of(caseId, receiver, category, "INDIVIDUAL_SUPPORT", day).stream()
                .map(Facts.Consent::given)
                .toList());
    }

    @Test
    void the_portal_makes_the_pseudonym_and_colleagues_who_take_part_find_the_case() {
        CaseRow opened = open("zorg");
        assertTrue(opened.pseudonym().matches("[a-z]+-[a-z]+-[0-9]{3}"), opened.pseudonym());
        assertEquals(List.of(opened), as(town.caller("mentor"), () -> bean(CaseService.class)
                .list()));
        assertEquals(
                opened, as(town.caller("leider"), () -> bean(CaseService.class).get(opened.id())));
    }

    @Test
    void for_other_organisations_a_case_does_not_exist() {
        String id = open("zorg").id();
        record(id, said(true, town.care.getId(), TODAY, "ATTENDANCE"));
        String consent = consents(id).get(0).id();
        for (String user : STRANGERS) {
            Caller stranger = town.caller(user);
            assertEquals(List.of(), as(stranger, () -> bean(CaseService.class).list()), user);
            assertThrows(
                    NotFound.class,
                    () -> as(stranger, () -> bean(CaseService.class).get(id)));
            assertThrows(
                    NotFound.class,
                    () -> as(stranger, () -> bean(CaseService.class).close(id, 1)));
            assertThrows(
                    NotFound.class,
                    () -> as(stranger, () -> bean(CaseService.class).reopen(id, 1)));
            assertThrows(
                    NotFound.class,
                    () -> as(stranger, () -> bean(ConsentService.class).of(id)));
            assertThrows(
                    NotFound.class,
                    () -> as(stranger, () -> bean(ConsentService.class).get(consent)));
            assertThrows(
                    NotFound.class,
                    () -> as(stranger, () -> bean(ConsentService.class)
                            .record(id, said(true, town.welfare.getId(), TODAY, "ATTENDANCE"))));
            assertThrows(
                    NotFound.class,
                    () -> as(stranger, () -> bean(ConsentService.class).withdraw(consent, TODAY)));
        }
        assertThrows(
                NotFound.class,
                () -> as(town.caller("zorg"), () -> bean(CaseService.class).get(null)));
    }

    @Test
    void the_administrator_does_not_get_at_cases() {
        Caller administrator = town.caller("beheer");
        assertThrows(
                NotAllowed.class,
                () -> as(administrator, () -> bean(CaseService.class).list()));
        assertThrows(
                NotAllowed.class,
                () -> as(administrator, () -> bean(ConsentService.class).receivers()));
    }

    @Test
    void a_receiver_is_an_organisation_that_one_works_with_or_a_sister_school() {
        assertEquals(
                List.of("Gemeente Proefstad", "Jeugdhulp Proef", "OBS De Linde", "Politie Proef", "Welzijn Proef"),
                receivers("zorg"));
        assertEquals(
                List.of("Gemeente Proefstad", "Jeugdhulp Proef", "Politie Proef", "Scholengemeenschap De Brug"),
                receivers("jongerenwerk"));
        assertEquals(List.of(), receivers("vreemde"));
        String id = open("zorg").id();
        for (String receiver :
                new String[] {town.elsewhere.getId(), town.board.getId(), town.bridge.getId(), "x", null}) {
            RuleViolation refused =
                    assertThrows(RuleViolation.class, () -> record(id, said(true, receiver, TODAY, "ATTENDANCE")));
            assertEquals("receiver", refused.field());
        }
        assertEquals(List.of(), consents(id));
    }

    private List<String> receivers(String user) {
        return as(town.caller(user), () -> bean(ConsentService.class).receivers()).stream()
                .map(ReceiverChoice::name)
                .toList();
    }

    @Test
    void what_was_said_is_kept_and_shown_the_latest_first() {
        String id = open("zorg").id();
        record(id, said(true, town.care.getId(), TODAY.minusDays(5), "HOME_SITUATION", "ATTENDANCE"));
        record(id, said(false, town.police.getId(), TODAY, "SAFETY_SIGNAL"));
        List<ConsentRow> rows = consents(id);
        assertEquals(2, rows.size());
        assertFalse(rows.get(0).given());
        assertEquals(List.of("ATTENDANCE", "HOME_SITUATION"), rows.get(1).categories());
        assertEquals("Jeugdhulp", rows.get(1).receiver());
        assertEquals("formulier in dossier", rows.get(1).reference());
        assertEquals("Zorg Proef", rows.get(1).recordedBy());
        assertNull(rows.get(1).withdrawnOn());
    }

    @Test
    void taking_back_adds_to_the_record() {
        String id = open("zorg").id();
        record(id, said(true, town.care.getId(), TODAY.minusDays(5), "ATTENDANCE"));
        ConsentRow before = consents(id).get(0);
        as(town.caller("mentor"), () -> bean(ConsentService.class).withdraw(before.id(), TODAY));
        ConsentRow after = consents(id).get(0);
        assertEquals(TODAY, after.withdrawnOn());
        assertEquals(before.givenOn(), after.givenOn());
        assertTrue(after.given());
        assertFalse(after.isWithdrawable());
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("zorg"), () -> bean(ConsentService.class).withdraw(before.id(), TODAY)));
    }

    @Test
    void a_decision_gets_what_was_said_about_its_receiver_category_and_purpose_by_its_day() {
        String id = open("zorg").id();
        record(id, said(true, town.care.getId(), TODAY.minusDays(5), "ATTENDANCE", "HOME_SITUATION"));
        record(id, said(false, town.care.getId(), TODAY, "ATTENDANCE"));
        String care = town.care.getId();
        assertEquals(List.of(true, false), counting(id, care, "ATTENDANCE", TODAY));
        assertEquals(List.of(true), counting(id, care, "ATTENDANCE", TODAY.minusDays(1)));
        assertEquals(List.of(), counting(id, care, "ATTENDANCE", TODAY.minusDays(6)));
        assertEquals(List.of(true), counting(id, care, "HOME_SITUATION", TODAY));
        assertEquals(List.of(), counting(id, care, "MEDICAL", TODAY));
        assertEquals(List.of(), counting(id, town.police.getId(), "ATTENDANCE", TODAY));
        assertEquals(List.of(), counting(open("zorg").id(), care, "ATTENDANCE", TODAY));
    }

    @Test
    void a_case_is_closed_and_opened_again_but_not_by_who_read_it_before() {
        CaseRow read = open("zorg");
        as(town.caller("zorg"), () -> bean(CaseService.class).close(read.id(), read.version()));
        CaseRow closed = as(town.caller("zorg"), () -> bean(CaseService.class).get(read.id()));
        assertEquals(LocalDate.of(2028, 11, 9), closed.erasedOn());
        assertThrows(
                Stale.class,
                () -> as(town.caller("mentor"), () -> bean(CaseService.class).reopen(read.id(), read.version())));
        as(town.caller("mentor"), () -> bean(CaseService.class).reopen(closed.id(), closed.version()));
        assertFalse(as(town.caller("zorg"), () -> bean(CaseService.class).get(read.id()))
                .isClosed());
    }

    @Test
    void two_years_after_it_was_closed_a_case_is_erased_with_what_was_said() {
        CaseRow old = open("zorg");
        record(old.id(), said(true, town.care.getId(), TODAY, "ATTENDANCE"));
        ConsentRow consent = consents(old.id()).get(0);
        as(town.caller("zorg"), () -> bean(ConsentService.class).withdraw(consent.id(), TODAY));
        as(town.caller("zorg"), () -> bean(CaseService.class).close(old.id(), old.version()));
        CaseRow still = open("zorg");
        TestClock.set(LocalDate.of(2028, 11, 8).atTime(3, 0));
        eraseInTheNight();
        assertNotNull(as(town.caller("zorg"), () -> bean(CaseService.class).get(old.id())));
        TestClock.set(LocalDate.of(2028, 11, 9).atTime(3, 0));
        eraseInTheNight();
        assertEquals(List.of(still), as(town.caller("zorg"), () -> bean(CaseService.class)
                .list()));
        List<String> withdrawals = database(em -> em.createQuery("select w.id from ConsentWithdrawal w", String.class)
                .getResultList());
        assertEquals(List.of(), withdrawals);
    }

    @Test
    void the_trail_tells_what_was_recorded_and_who_looked_and_not_what_was_typed() {
        String id = open("zorg").id();
        record(id, said(true, town.care.getId(), TODAY, "ATTENDANCE"));
        consents(id);
        assertEquals(List.of("consent.created", "consent.seen", "pupil-case.created"), actions());
        List<?> typed =
                database(em -> em.createNativeQuery("select detail from audit_payload where detail like '%formulier%'")
                        .getResultList());
        assertEquals(List.of(), typed);
    }

    @SuppressWarnings("unchecked")
    private List<String> actions() {
        return database(em -> em.createNativeQuery(
                        "select action from audit_entry where action like '%consent%' or action like '%case%' order by"
                                + " action")
                .getResultList());
    }

    private void eraseInTheNight() {
        as(Caller.NOBODY, () -> bean(RetentionRun.class).erase());
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_register() throws Exception {
        String id = open("zorg").id();
        record(id, said(true, town.care.getId(), TODAY, "ATTENDANCE"));
        long few = statements(() -> consents(id));
        for (int i = 0; i < 10; i++) {
            record(id, said(true, town.care.getId(), TODAY, "ATTENDANCE", "MEDICAL"));
            record(id, said(false, town.police.getId(), TODAY, "MEDICAL"));
        }
        assertEquals(few, statements(() -> consents(id)));
    }
}

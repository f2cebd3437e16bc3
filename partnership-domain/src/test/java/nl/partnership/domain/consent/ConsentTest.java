package nl.partnership.domain.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");

    private final Organisation board = Organisation.board("Bestuur", "Bestuur");
    private final Organisation school = Organisation.school(board, "School", "School");
    private final Organisation care = Organisation.partner(OrganisationType.YOUTH_CARE, "Hulp", "Hulp");
    private final Person person = new Person("Noor Proef", "noor@proef.example");
    private final PupilCase pupilCase = new PupilCase("blauwe-reiger-417", school, person, TODAY);

    private Consent consent(Boolean given, Organisation receiver, String purpose, LocalDate on, String... categories) {
        Consent.Terms terms = new Consent.Terms(
                Facts.Giver.PARENTS, given, receiver, List.of(categories), purpose, on, "op papier, in het dossier");
        return new Consent(pupilCase, terms, person, TODAY, NOW);
    }

    private Consent valid() {
        return consent(true, care, "INDIVIDUAL_SUPPORT", TODAY.minusDays(3), "ATTENDANCE");
    }

    private static void assertRefused(String field, String key, Executable step) {
        RuleViolation refused = assertThrows(RuleViolation.class, step);
        assertEquals(key, refused.key());
        assertEquals(field, refused.field());
    }

    @Test
    void consent_is_for_one_receiver_one_purpose_and_named_categories() {
        String choose = "consent.choose";
        assertRefused("receiver", choose, () -> consent(true, null, "PREVENTION", TODAY, "ATTENDANCE"));
        assertRefused("purpose", choose, () -> consent(true, care, null, TODAY, "ATTENDANCE"));
        assertRefused("purpose", choose, () -> consent(true, care, "*", TODAY, "ATTENDANCE"));
        assertRefused("categories", choose, () -> consent(true, care, "PREVENTION", TODAY));
        assertRefused("categories", choose, () -> consent(true, care, "PREVENTION", TODAY, "NAMED"));
        assertRefused("categories", choose, () -> consent(true, care, "PREVENTION", TODAY, "AGGREGATE"));
        assertRefused("given", choose, () -> consent(null, care, "PREVENTION", TODAY, "ATTENDANCE"));
    }

    @Test
    void consent_for_everything_is_none_but_one_may_refuse_everything() {
        String[] all = Consent.possibleCategories().stream()
                .map(Vocabulary.Category::code)
                .toArray(String[]::new);
        assertRefused("categories", "consent.blanket", () -> consent(true, care, "PREVENTION", TODAY, all));
        assertFalse(consent(false, care, "PREVENTION", TODAY, all).isGiven());
    }

    @Test
    void the_receiver_is_another_organisation() {
        for (Organisation own : List.of(school, board)) {
            assertRefused(
                    "receiver", "consent.ownOrganisation", () -> consent(true, own, "PREVENTION", TODAY, "ATTENDANCE"));
        }
        Organisation sister = Organisation.school(board, "Andere school", "Andere school");
        assertEquals(
                sister, consent(true, sister, "TRANSFER", TODAY, "ATTENDANCE").getReceiver());
    }

    @Test
    void nobody_consents_tomorrow() {
        assertRefused("givenOn", "consent.noDay", () -> consent(true, care, "PREVENTION", null, "MEDICAL"));
        assertRefused(
                "givenOn", "consent.dayToCome", () -> consent(true, care, "PREVENTION", TODAY.plusDays(1), "MEDICAL"));
    }

    @Test
    void what_was_given_can_be_taken_back_once_from_the_day_it_was_given_until_today() {
        Consent consent = valid();
        assertRefused(
                "withdrawnOn",
                "consent.withdrawnBeforeGiven",
                () -> consent.withdraw(TODAY.minusDays(4), person, TODAY, NOW));
        assertRefused(
                "withdrawnOn", "consent.dayToCome", () -> consent.withdraw(TODAY.plusDays(1), person, TODAY, NOW));
        assertNull(consent.getWithdrawnOn());
        consent.withdraw(TODAY.minusDays(3), person, TODAY, NOW);
        assertEquals(TODAY.minusDays(3), consent.getWithdrawnOn());
        assertRefused(null, "consent.nothingToWithdraw", () -> consent.withdraw(TODAY, person, TODAY, NOW));
    }

    @Test
    void a_refusal_is_not_taken_back_but_followed_by_a_consent() {
        Consent refusal = consent(false, care, "PREVENTION", TODAY, "MEDICAL");
        assertRefused(null, "consent.nothingToWithdraw", () -> refusal.withdraw(TODAY, person, TODAY, NOW));
    }

    @Test
    void a_closed_case_takes_no_consent_but_a_withdrawal() {
        Consent consent = valid();
        pupilCase.close(TODAY);
        assertRefused(null, "consent.case.alreadyClosed", this::valid);
        consent.withdraw(TODAY, person, TODAY, NOW);
        assertEquals(TODAY, consent.getWithdrawnOn());
    }

    @Test
    void a_case_is_erased_two_years_after_it_was_closed_unless_it_is_opened_again() {
        assertNull(pupilCase.getErasedOn());
        pupilCase.close(TODAY);
        assertEquals(LocalDate.of(2028, 11, 9), pupilCase.getErasedOn());
        pupilCase.reopen();
        assertNull(pupilCase.getErasedOn());
        assertRefused(null, "consent.case.alreadyOpen", pupilCase::reopen);
    }
}

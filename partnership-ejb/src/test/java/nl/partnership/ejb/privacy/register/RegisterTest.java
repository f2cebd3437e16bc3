package nl.partnership.ejb.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.domain.privacy.register.SharingEntry;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.privacy.retention.KeptKinds;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of processing: what rules and records say, and what only people know. */
class RegisterTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private static final RegisterWords WORDS = new RegisterWords(
            "Stichting Onderwijs Proefstad, Kade 1, Proefstad",
            "bestuur@proefstad.example",
            "fg@proefstad.example",
            "Zorg voor een veilige school: WPO 4c.",
            null,
            null,
            null);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        TestClock.set(DAY.atTime(9, 0));
        inDatabase(town::persist);
    }

    private Caller fg() {
        return town.caller("fg");
    }

    private ProcessingRegister today() {
        return as(fg(), () -> bean(RegisterService.class).today());
    }

    private SharingEntry of(String purpose) {
        return today().sharing().stream()
                .filter(entry -> entry.purpose().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private void rules() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private RuleSetRow open() {
        return as(fg(), () -> bean(RuleSetService.class).open().orElseThrow());
    }

    /** The board adopts a set without what youth care and district team may be told with consent. */
    private void otherRules() {
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        RuleSetRow draft = open();
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).remove(draft.id(), draft.version(), "R05"));
        RuleSetRow changed = open();
        as(fg(), () -> bean(RuleSetService.class).advise(changed.id(), changed.version(), true, null));
        RuleSetRow advised = open();
        as(town.caller("bestuurder"), () -> bean(RuleSetService.class)
                .adopt(
                        advised.id(),
                        advised.version(),
                        null,
                        bean(RuleReviewService.class).review(advised.number()).digest()));
    }

    @Test
    void what_schools_give_is_drawn_from_the_rules_in_force_and_changes_with_them() {
        assertEquals(List.of(), today().sharing());
        assertEquals(0, today().rules());
        rules();
        assertEquals(1, today().rules());
        SharingEntry criminal = of("CRIMINAL_INVESTIGATION");
        assertTrue(criminal.receivers().contains(OrganisationType.POLICE));
        assertTrue(criminal.categories().contains("INCIDENT_FACTS"));
        assertTrue(criminal.people().contains(SharingEntry.People.PUPILS));
        assertTrue(criminal.laws().contains("Sv 161, AVG 6(1)(e), UAVG 33"), criminal.laws()::toString);
        assertTrue(of("COMPULSORY_EDUCATION").duty());
        assertFalse(
                today().sharing().stream().anyMatch(entry -> entry.categories().contains("NATIONAL_ID")));
        assertEquals(
                Set.of(SharingEntry.People.NOBODY),
                of("TREND_ANALYSIS").people(),
                "in figures nobody can be recognised");
        SharingEntry before = of("INDIVIDUAL_SUPPORT");
        otherRules();
        assertEquals(2, today().rules());
        assertNotEquals(before, of("INDIVIDUAL_SUPPORT"));
        assertEquals(criminal, of("CRIMINAL_INVESTIGATION"));
    }

    @Test
    void every_kind_of_record_that_is_kept_for_a_time_is_an_entry_with_its_own_data() {
        List<StoredEntry> stored = today().stored();
        assertEquals(
                bean(KeptKinds.class).kept().stream()
                        .map(kept -> kept.code())
                        .sorted()
                        .toList(),
                stored.stream().map(StoredEntry::kind).sorted().toList());
        StoredEntry breach = stored.stream()
                .filter(entry -> entry.kind().equals("breach"))
                .findFirst()
                .orElseThrow();
        assertEquals(5, breach.number());
        assertEquals(Set.of("notedBy", "closedBy", "decidedBy"), Set.copyOf(breach.people()));
        assertTrue(breach.words().containsAll(List.of("title", "what", "measures", "lateWhy")));
        assertEquals(5, today().measures().trail());
    }

    @Test
    void what_only_people_know_is_written_once_for_a_board_and_of_two_the_second_is_told() {
        assertTrue(today().isUnwritten());
        assertEquals(
                "controller",
                assertThrows(RuleViolation.class, () -> write(0, RegisterWords.NONE))
                        .field());
        RegisterWords odd = new RegisterWords(
                "Stichting \u6f22", WORDS.contact(), WORDS.officer(), WORDS.basis(), null, null, null);
        assertEquals(
                "base.text.noLetter",
                assertThrows(RuleViolation.class, () -> write(0, odd)).key());
        write(0, WORDS);
        ProcessingRegister read = today();
        assertEquals(WORDS, read.words());
        assertEquals(DAY, read.writtenOn());
        assertThrows(Stale.class, () -> write(0, WORDS));
        write(
                read.version(),
                new RegisterWords(
                        WORDS.controller(),
                        WORDS.contact(),
                        WORDS.officer(),
                        WORDS.basis(),
                        "Een hostingbedrijf in Nederland.",
                        null,
                        null));
        assertEquals("Een hostingbedrijf in Nederland.", today().words().processors());
        assertThrows(Stale.class, () -> write(read.version(), WORDS));
    }

    private void write(long version, RegisterWords words) {
        as(fg(), () -> bean(RegisterCardService.class).write(version, words));
    }

    @Test
    void only_officer_and_board_read_it() {
        as(town.caller("bestuurder"), () -> bean(RegisterService.class).today());
        for (String user : List.of("leider", "coordinator", "jeugdagent", "beheer")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(
                            town.caller(user), () -> bean(RegisterService.class).today()),
                    user);
        }
    }
}

package nl.partnership.domain.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WorkingAgreementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate UNTIL = LocalDate.of(2028, 7, 31);
    private static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");
    /** In Amsterdam, and the day before in Greenwich. */
    private static final Instant JUST_AFTER_MIDNIGHT = Instant.parse("2026-11-08T23:30:00Z");

    private static final String TEXT = "De school belt de wijkagent.";

    private final Organisation board = Organisation.board("Bestuur", "Bestuur");
    private final Organisation school = Organisation.school(board, "School", "School");
    private final Organisation police = Organisation.partner(OrganisationType.POLICE, "Politie", "Politie");
    private final Organisation care = Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdhulp", "Jeugdhulp");
    private final Partnership partnership = new Partnership(school, SchoolYear.of(TODAY));
    private final Membership leader = member("Leider Proef", school, "SCHOOL_LEADER");
    private final Membership officer = member("Agent Proef", police, "YOUTH_OFFICER");
    private final Membership worker = member("Hulp Proef", care, "YOUTH_CARE_WORKER");

    private static Membership member(String name, Organisation organisation, String role) {
        return new Membership(new Person(name, "x@proef.example"), organisation, role, LocalDate.of(2025, 8, 1));
    }

    @BeforeEach
    void workTogether() {
        partnership.add(police);
        partnership.add(care);
    }

    private static AgreementTerms terms(
            String text, LocalDate from, LocalDate until, LocalDate review, Organisation... of) {
        return new AgreementTerms("Wapens", text, Set.of(of), from, until, review, Set.of(), List.of());
    }

    private AgreementTerms terms(String text, Organisation... parties) {
        return terms(text, TODAY, UNTIL, UNTIL, parties);
    }

    private WorkingAgreement proposed() {
        return new WorkingAgreement(partnership, terms(TEXT, school, police, care), leader, NOW);
    }

    private static void assent(WorkingAgreement agreement, Membership by) {
        agreement.assent(by, agreement.proposal().orElseThrow().getDigest(), TODAY);
    }

    private WorkingAgreement agreed() {
        WorkingAgreement agreement = proposed();
        List.of(leader, officer, worker).forEach(by -> assent(agreement, by));
        return agreement;
    }

    private static void assertRefused(String field, Executable step) {
        assertEquals(field, assertThrows(RuleViolation.class, step).field());
    }

    private static void assertRefusedAs(String key, Executable step) {
        assertEquals(key, assertThrows(RuleViolation.class, step).key());
    }

    private static long open(AgreementVersion version) {
        return version.getParties().stream()
                .filter(party -> version.assentOf(party).isEmpty())
                .count();
    }

    @Test
    void it_holds_once_every_party_assented_to_the_same_words() {
        WorkingAgreement agreement = proposed();
        assertEquals(AgreementState.PROPOSED, agreement.on(TODAY));
        assent(agreement, leader);
        assent(agreement, officer);
        assertEquals(AgreementState.PROPOSED, agreement.on(TODAY));
        assent(agreement, worker);
        assertEquals(AgreementState.IN_FORCE, agreement.on(TODAY));
        assertEquals(AgreementState.IN_FORCE, agreement.on(UNTIL));
        assertEquals(AgreementState.EXPIRED, agreement.on(UNTIL.plusDays(1)));
        assertEquals(UNTIL.plusYears(2), agreement.keptUntil());
    }

    @Test
    void one_changed_letter_after_two_of_three_assents_leaves_three_open_assents_and_the_former_version_in_force() {
        WorkingAgreement agreement = agreed();
        AgreementVersion former = agreement.inForce().orElseThrow();
        agreement.propose(partnership, terms(TEXT + "!", school, police, care), leader, NOW);
        assent(agreement, leader);
        assent(agreement, officer);
        agreement.propose(partnership, terms(TEXT + "?", school, police, care), leader, NOW);
        assertEquals(3, open(agreement.proposal().orElseThrow()));
        assertEquals(former, agreement.inForce().orElseThrow());
        assertEquals(AgreementState.IN_FORCE, agreement.on(TODAY));
        List.of(leader, officer, worker).forEach(by -> assent(agreement, by));
        assertEquals(TEXT + "?", agreement.inForce().orElseThrow().getText());
        assertTrue(agreement.proposal().isEmpty());
    }

    @Test
    void an_assent_is_to_what_was_read_and_to_nothing_else() {
        WorkingAgreement agreement = proposed();
        String read = agreement.proposal().orElseThrow().getDigest();
        agreement.propose(partnership, terms(TEXT + "!", school, police, care), officer, NOW);
        assertRefusedAs("agreement.assent.otherVersion", () -> agreement.assent(worker, read, TODAY));
    }

    @Test
    void nobody_assents_for_two_parties_and_no_party_assents_twice() {
        WorkingAgreement agreement = proposed();
        assent(agreement, officer);
        assertRefusedAs("agreement.assent.twice", () -> assent(agreement, officer));
        Membership both = new Membership(officer.getPerson(), care, "YOUTH_CARE_WORKER", TODAY);
        assertRefusedAs("agreement.assent.forOther", () -> assent(agreement, both));
        assertRefusedAs(
                "agreement.assent.noParty", () -> assent(agreement, member("Bestuurder", board, "BOARD_MEMBER")));
        assertEquals(2, open(agreement.current()));
    }

    @Test
    void nobody_agreed_on_paper_before_it_was_proposed() {
        WorkingAgreement agreement =
                new WorkingAgreement(partnership, terms(TEXT, school, police, care), leader, JUST_AFTER_MIDNIGHT);
        String digest = agreement.current().getDigest();
        LocalDate before = TODAY.minusDays(1);
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> agreement.assentOnPaper(care, "teammanager", before, leader, digest, TODAY));
        assertEquals("paperDay", refused.field());
        assertEquals(List.of(TODAY), refused.arguments());
        agreement.assentOnPaper(care, "teammanager", TODAY, leader, digest, TODAY);
    }

    @Test
    void before_whom_it_is_laid_can_be_read_on_paper() {
        WorkingAgreement agreement = proposed();
        AgreementVersion asked = agreement.asked(care, agreement.current().getDigest(), TODAY);
        assertRefused("before", () -> new Submission(asked, worker, "teammanager \u6F22", TODAY));
        assertEquals("teammanager", new Submission(asked, worker, "teammanager", TODAY).getBefore());
    }

    @Test
    void what_came_on_paper_counts_with_function_and_day_and_says_so() {
        WorkingAgreement agreement = proposed();
        String digest = agreement.current().getDigest();
        assertRefused("function", () -> agreement.assentOnPaper(care, " ", TODAY, leader, digest, TODAY));
        assertRefused(
                "paperDay",
                () -> agreement.assentOnPaper(care, "teammanager", TODAY.plusDays(1), leader, digest, TODAY));
        agreement.assentOnPaper(care, "teammanager", TODAY, leader, digest, TODAY.plusDays(3));
        Assent assent = agreement.current().assentOf(care).orElseThrow();
        assertTrue(assent.isOnPaper());
        assertEquals("teammanager", assent.getPaperFunction());
        assent(agreement, leader);
        assent(agreement, officer);
        assertEquals(AgreementState.IN_FORCE, agreement.on(TODAY));
    }

    @Test
    void a_party_that_leaves_stays_on_it_as_ended_and_the_others_go_on() {
        WorkingAgreement agreement = agreed();
        agreement.leave(officer, TODAY, TODAY);
        assertEquals(TODAY, agreement.departureOf(police).orElseThrow().getLastDay());
        assertTrue(agreement.current().hasParty(police));
        assertEquals(AgreementState.IN_FORCE, agreement.on(TODAY.plusDays(1)));
        assertRefused(
                "parties", () -> agreement.propose(partnership, terms(TEXT + "!", school, police, care), leader, NOW));
        agreement.propose(partnership, terms(TEXT + "!", school, care), leader, NOW);
        assertEquals(2, open(agreement.proposal().orElseThrow()));
    }

    @Test
    void it_ends_when_the_school_leaves_or_fewer_than_two_are_left() {
        WorkingAgreement left = agreed();
        left.leave(leader, TODAY.plusDays(5), TODAY);
        assertEquals(AgreementState.IN_FORCE, left.on(TODAY.plusDays(5)));
        assertEquals(AgreementState.ENDED, left.on(TODAY.plusDays(6)));
        WorkingAgreement alone = agreed();
        alone.leave(officer, TODAY, TODAY);
        alone.leave(worker, TODAY, TODAY);
        assertEquals(AgreementState.ENDED, alone.on(TODAY.plusDays(1)));
        assertRefusedAs("agreement.over", () -> alone.leave(worker, TODAY, TODAY));
        assertRefusedAs("agreement.over", () -> alone.propose(partnership, terms("x", school, care), leader, NOW));
    }

    @Test
    void what_a_party_left_while_it_was_proposed_does_not_come_into_force_without_it() {
        WorkingAgreement agreement = proposed();
        agreement.leave(officer, TODAY, TODAY);
        agreement.assentOnPaper(
                police, "teamchef", TODAY, leader, agreement.current().getDigest(), TODAY);
        assent(agreement, leader);
        assent(agreement, worker);
        assertEquals(AgreementState.PROPOSED, agreement.on(TODAY));
    }

    @Test
    void nobody_is_put_out_who_did_not_leave_and_only_who_works_with_the_school_comes_in() {
        WorkingAgreement agreement = agreed();
        assertRefused("parties", () -> agreement.propose(partnership, terms("x", school, police), leader, NOW));
        Organisation stranger = Organisation.partner(OrganisationType.OTHER, "Welzijn", "Welzijn");
        assertRefused(
                "parties",
                () -> agreement.propose(partnership, terms("x", school, police, care, stranger), leader, NOW));
        partnership.remove(police);
        assertFalse(agreement.staying(partnership).contains(police));
        agreement.propose(partnership, terms("x", school, care), leader, NOW);
    }

    @Test
    void the_school_and_who_proposes_are_party_and_the_same_words_are_no_other_version() {
        assertRefused("parties", () -> new WorkingAgreement(partnership, terms(TEXT, police, care), officer, NOW));
        assertRefused("parties", () -> new WorkingAgreement(partnership, terms(TEXT, school, care), officer, NOW));
        assertRefusedAs(
                "agreement.same", () -> agreed().propose(partnership, terms(TEXT, school, police, care), officer, NOW));
    }

    @Test
    void it_is_between_two_at_least_for_three_years_at_most_with_a_review_in_between() {
        assertRefused("parties", () -> terms(TEXT, school));
        assertRefused("text", () -> terms(" ", school, police));
        assertRefused("until", () -> terms(TEXT, TODAY, TODAY.minusDays(1), TODAY, school, police));
        assertRefused("until", () -> terms(TEXT, TODAY, TODAY.plusYears(3), TODAY, school, police));
        assertRefused("reviewOn", () -> terms(TEXT, TODAY, UNTIL, UNTIL.plusDays(1), school, police));
        assertRefused("from", () -> terms(TEXT, null, UNTIL, UNTIL, school, police));
        terms(TEXT, TODAY, TODAY.plusYears(3).minusDays(1), TODAY, school, police);
        assertRefused("text", () -> terms("x".repeat(3001), school, police));
    }
}

package nl.partnership.domain.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;

/** What an organisation sees. */
class FindingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final Instant NOW = Instant.parse("2026-11-09T14:00:00Z");

    private final Organisation board = Organisation.board("Stichting Proef", "Proef");
    private final Organisation school = Organisation.school(board, "De Brug", "De Brug");
    private final Organisation care = Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdhulp", "Jeugdhulp");
    private final Membership coordinator = member(school, "SAFETY_COORD");
    private final Membership worker = member(care, "YOUTH_CARE_WORKER");
    private final Conversation talk = talk();

    private static Membership member(Organisation organisation, String role) {
        return new Membership(new Person("Iemand Proef", role + "@proef.example"), organisation, role, TODAY);
    }

    private Conversation talk() {
        Partnership partnership = new Partnership(school, new SchoolYear(2026));
        partnership.add(care);
        Conversation planned = new Conversation(partnership, CardVersion.shipped(NOW), coordinator);
        planned.plan(Phase.DURING, new Appointment(TODAY, LocalTime.of(15, 0), 90, "Kamer"), List.of("T2"));
        planned.invite(List.of(worker));
        return planned;
    }

    private static FindingTerms terms(FindingBasis basis, String text, String sources) {
        return new FindingTerms(FindingKind.WORRY, null, text, null, basis, sources, FindingVoice.OWN, null, null);
    }

    private static String field(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).field();
    }

    @Test
    void what_is_marked_ready_is_released_when_the_conversation_opens_and_not_before() {
        Finding finding = new Finding(talk, terms(FindingBasis.SEEN, "Onrust", null), worker, TODAY);
        finding.release(NOW);
        assertFalse(finding.isReleased());
        talk.open(NOW);
        assertTrue(finding.isReleased());
        assertThrows(RuleViolation.class, finding::mustBeRemovable);
        finding.write(terms(FindingBasis.SEEN, "Andere onrust", null), worker, TODAY);
        assertFalse(finding.isReleased());
        assertTrue(finding.isWithdrawn());
    }

    @Test
    void a_figure_names_its_source_and_a_school_writes_no_number() {
        assertEquals(
                "sources", field(() -> new Finding(talk, terms(FindingBasis.FIGURE, "Meer", null), worker, TODAY)));
        assertEquals(
                "text",
                field(() -> new Finding(talk, terms(FindingBasis.FIGURE, "12 keer", "lijst"), coordinator, TODAY)));
        new Finding(talk, terms(FindingBasis.FIGURE, "Meer dan vorig jaar", "onze lijst"), coordinator, TODAY);
        new Finding(talk, terms(FindingBasis.FIGURE, "12 in de wijk", "politie.nl"), worker, TODAY);
        for (FindingBasis basis : FindingBasis.values()) {
            for (String count :
                    List.of("12 keer gevochten", "Twaalf keer gevochten", "Drieëntwintig keer", "Two fights")) {
                assertEquals("text", field(() -> new Finding(talk, terms(basis, count, "lijst"), coordinator, TODAY)));
            }
            new Finding(
                    talk,
                    terms(basis, "Meteen ten minste meer dan in 2025, bij de canteen", "monitor 2025"),
                    coordinator,
                    TODAY);
        }
    }

    @Test
    void what_parents_and_pupils_said_the_school_writes_down_with_whom_it_asked_and_when() {
        FindingTerms pupils = new FindingTerms(
                FindingKind.STRONG, null, "Beter", null, FindingBasis.SEEN, null, FindingVoice.PUPILS, null, null);
        assertEquals("voice", field(() -> new Finding(talk, pupils, worker, TODAY)));
        assertEquals("askedOn", field(() -> new Finding(talk, pupils, coordinator, TODAY)));
        FindingTerms tomorrow = new FindingTerms(
                FindingKind.STRONG,
                null,
                "Beter",
                null,
                FindingBasis.SEEN,
                null,
                FindingVoice.PUPILS,
                TODAY.plusDays(1),
                "de raad");
        assertEquals("askedOn", field(() -> new Finding(talk, tomorrow, coordinator, TODAY)));
    }

    @Test
    void a_joint_finding_is_written_in_an_open_conversation_and_new_words_are_new() {
        JointFinding joint = new JointFinding(talk, null);
        assertThrows(RuleViolation.class, () -> joint.write(FindingKind.WORRY, "Samen", coordinator, TODAY));
        talk.open(NOW);
        assertEquals("text", field(() -> joint.write(FindingKind.WORRY, "Samen 3 keer", coordinator, TODAY)));
        assertTrue(joint.write(FindingKind.WORRY, "Samen", coordinator, TODAY));
        assertFalse(joint.write(FindingKind.WORRY, " Samen ", coordinator, TODAY));
        assertTrue(joint.write(FindingKind.STRONG, "Samen", coordinator, TODAY));
        assertEquals(LocalDate.of(2032, 7, 31), joint.keptUntil());
        JointWord word = new JointWord(joint, care);
        assertEquals("view", field(() -> word.say(null, null, worker, TODAY)));
        assertEquals("text", field(() -> word.say(JointView.OTHERWISE, " ", worker, TODAY)));
        word.say(JointView.AGREE, "blijft leeg", worker, TODAY);
        assertEquals(null, word.getText());
    }
}

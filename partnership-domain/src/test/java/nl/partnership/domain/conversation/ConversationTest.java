package nl.partnership.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ConversationTest {

    private static final Instant NOW = Instant.parse("2026-11-30T14:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final Organisation school =
            Organisation.school(Organisation.board("Bestuur Proef", "Bestuur"), "School Proef", "Proef");
    private final Organisation police = Organisation.partner(OrganisationType.POLICE, "Politie Proef", "Politie");
    private final Partnership partnership = new Partnership(school, new SchoolYear(2026));
    private final Membership convener = member("Anna Proef", school, "SAFETY_COORD");
    private final Membership officer = member("Bert Proef", police, "YOUTH_OFFICER");
    private Conversation conversation;

    private static Membership member(String name, Organisation organisation, String role) {
        return new Membership(new Person(name, "x@proef.example"), organisation, role, LocalDate.of(2025, 8, 1));
    }

    @BeforeEach
    void plan() {
        partnership.add(police);
        conversation = new Conversation(partnership, CardVersion.shipped(NOW), convener);
        conversation.plan(Phase.DURING, on(DAY), List.of("T2"));
        conversation.invite(List.of(officer));
    }

    private static Appointment on(LocalDate day) {
        return new Appointment(day, LocalTime.of(15, 0), 90, "Kamer 1");
    }

    private void close() {
        conversation.open(NOW);
        conversation.close(NOW, null, true);
    }

    @Test
    void the_convener_takes_part_without_being_asked() {
        assertTrue(conversation.isAttendedBy(school));
        assertTrue(conversation.isAttendedBy(police));
        assertEquals(2, conversation.getParticipants().size());
    }

    @Test
    void the_stand_in_is_asked_along() {
        Membership mentor = member("Dirk Proef", school, "MENTOR");
        conversation.letStandIn(mentor);
        conversation.invite(List.of(officer));
        assertEquals(
                Set.of(convener, mentor, officer),
                conversation.getParticipants().stream()
                        .map(Participant::getMembership)
                        .collect(Collectors.toSet()));
        conversation.letStandIn(null);
        conversation.invite(List.of(officer));
        assertEquals(2, conversation.getParticipants().size());
    }

    @Test
    void only_people_of_the_partnership_are_asked() {
        Membership stranger = member("Cor Proef", Organisation.partner(OrganisationType.OTHER, "Ver", "Ver"), "HALT");
        assertThrows(RuleViolation.class, () -> conversation.invite(List.of(stranger)));
        officer.endBefore(DAY);
        assertThrows(RuleViolation.class, () -> conversation.invite(List.of(officer)));
    }

    @Test
    void the_close_keeps_what_everybody_is_called() {
        Membership mentor = member("Dirk Proef", school, "MENTOR");
        conversation.open(NOW);
        conversation.keepNames(List.of(NamedPerson.of(mentor)), List.of(), List.of());
        assertEquals("Proef", conversation.getSchoolName());
        conversation.close(NOW, null, true);
        for (Membership each : List.of(convener, mentor, officer)) {
            each.getPerson().setName("Anders " + each.getRole());
            each.getOrganisation().setShortName("Anders");
        }
        assertEquals("Proef", conversation.getSchoolName());
        assertEquals(
                Set.of("Anna Proef, Proef", "Bert Proef, Politie", "Dirk Proef, Proef"),
                conversation.getPeople().stream()
                        .map(each -> each.getName() + ", " + each.getOrganisation())
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_closed_conversation_cannot_change() {
        conversation.open(NOW);
        Answer answer = new Answer(conversation, "Q2.4");
        AgendaItem item = AgendaItem.raised(conversation, "Q2.4", "Punt", convener, NOW);
        item.scheduleOn(conversation);
        Preparation view = new Preparation(conversation, "Q2.4", officer);
        conversation.close(NOW, null, true);
        String participant = conversation.getParticipants().iterator().next().getId();
        for (Executable change : List.<Executable>of(
                () -> conversation.plan(Phase.END, on(DAY), List.of("T1")),
                () -> conversation.letStandIn(null),
                () -> conversation.invite(List.of()),
                () -> conversation.welcome("Wim", "Vervoer"),
                () -> conversation.keepOnly(List.of()),
                () -> conversation.cancel(),
                () -> conversation.open(NOW),
                () -> conversation.attend(participant, Attendance.ABSENT),
                () -> conversation.close(NOW, DAY.plusDays(1), false),
                () -> conversation.keepNames(List.of(NamedPerson.of(officer)), List.of(), List.of()),
                () -> answer.write("Anders", 0, convener, NOW),
                () -> answer.stand(Standing.IN_ORDER, convener, NOW),
                () -> answer.act(police, null, null, convener, NOW),
                () -> item.handle(true),
                () -> view.write(Standing.PARTLY, "Anders", officer),
                () -> view.release(NOW),
                view::keepBack,
                view::withdraw,
                () -> new Decision(conversation, null, "Besluit", convener, NOW),
                () -> AgendaItem.raised(conversation, null, "Punt", convener, NOW))) {
            assertEquals(
                    "conversation.is.CLOSED",
                    assertThrows(RuleViolation.class, change).key());
        }
    }

    @Test
    void a_correction_is_for_a_closed_conversation_only() {
        assertThrows(RuleViolation.class, () -> new Correction(conversation, "Toch niet", officer, NOW));
        close();
        assertEquals("Toch niet", new Correction(conversation, " Toch niet ", officer, NOW).getText());
    }

    @Test
    void an_answer_is_never_overwritten_by_who_has_not_read_it() {
        conversation.open(NOW);
        Answer answer = new Answer(conversation, "Q2.4");
        answer.write("Eerst", 0, convener, NOW);
        assertThrows(Stale.class, () -> answer.write("Anders", 0, convener, NOW));
        answer.write("Eerst en anders", 1, convener, NOW);
        assertEquals("Eerst en anders", answer.getText());
        assertEquals(2, answer.getRevision());
    }

    @Test
    void an_own_view_is_released_when_ready_and_opened_and_until_it_changes() {
        Preparation view = new Preparation(conversation, "Q2.4", officer);
        assertThrows(RuleViolation.class, () -> view.release(NOW));
        view.write(Standing.PARTLY, "Messen", officer);
        view.release(NOW);
        assertFalse(view.isReleased());
        conversation.open(NOW);
        assertTrue(view.isReleased());
        assertEquals(NOW, view.getReleasedAt());
        view.write(Standing.PARTLY, "Messen en vuurwerk", officer);
        assertFalse(view.isReleased());
        assertNull(view.getReleasedAt());
    }

    @Test
    void what_is_kept_back_or_withdrawn_is_not_released() {
        Preparation view = new Preparation(conversation, "Q2.4", officer);
        view.write(Standing.PARTLY, "Messen", officer);
        conversation.open(NOW);
        view.release(NOW);
        view.withdraw();
        assertEquals(Release.DRAFT, view.getRelease());
        assertFalse(view.isReleased());
        view.keepBack();
        view.write(Standing.PARTLY, "Messen en vuurwerk", officer);
        assertEquals(Release.KEPT_BACK, view.getRelease());
        assertFalse(view.isReleased());
    }

    @Test
    void what_was_shown_and_taken_back_stays_as_withdrawn_until_it_is_given_again() {
        Preparation view = new Preparation(conversation, "Q2.4", officer);
        view.write(Standing.PARTLY, "Messen", officer);
        view.release(NOW);
        view.withdraw();
        assertFalse(view.isWithdrawn(), "nobody saw it");
        view.release(NOW);
        conversation.open(NOW);
        view.keepBack();
        assertTrue(view.isWithdrawn());
        view.withdraw();
        view.write(Standing.PARTLY, "Messen en vuurwerk", officer);
        assertTrue(view.isWithdrawn());
        view.release(NOW);
        assertFalse(view.isWithdrawn());
        view.write(Standing.PARTLY, "Toch anders", officer);
        assertTrue(view.isWithdrawn());
    }

    @Test
    void what_an_organisation_owns_hangs_on_a_school_and_a_school_year() {
        Preparation view = new Preparation(conversation, "Q2.4", officer);
        assertEquals(conversation.getSchool(), view.getSchool());
        assertEquals(conversation.getPartnership().getSchoolYear(), view.getSchoolYear());
        assertEquals(officer.getOrganisation(), view.getOrganisation());
    }

    @Test
    void text_loses_control_characters_and_nothing_else() {
        conversation.open(NOW);
        Answer answer = new Answer(conversation, "Q2.4");
        answer.write("Regel een\r\nregel\ttwee\u0000 <b>é</b> 🙂", 0, convener, NOW);
        assertEquals("Regel een\nregel\ttwee <b>é</b> 🙂", answer.getText());
        assertThrows(RuleViolation.class, () -> answer.write("x".repeat(4001), 1, convener, NOW));
        assertThrows(RuleViolation.class, () -> new Decision(conversation, null, " \n ", convener, NOW));
    }

    @Test
    void the_next_day_comes_after_this_one_or_there_is_none() {
        conversation.open(NOW);
        assertThrows(RuleViolation.class, () -> conversation.close(NOW, null, false));
        assertThrows(RuleViolation.class, () -> conversation.close(NOW, DAY, false));
        assertThrows(RuleViolation.class, () -> conversation.close(NOW, DAY.plusDays(1), true));
        conversation.close(NOW, DAY.plusDays(1), false);
        assertEquals(DAY.plusDays(1), conversation.getNextOn());
    }
}

package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

/** A conversation from plan to report. */
class StoryTest extends Table {

    private static final String PRIORITIES = "Q2.4";

    private List<String> ready(String user, String id) {
        return detail(user, id).prepared().stream()
                .filter(ConversationDetail.Prepared::done)
                .map(each -> each.organisation() + " " + each.ready())
                .toList();
    }

    @Test
    void four_partners_prepare_hold_close_and_read_a_conversation() {
        String id = planned();
        for (String user : List.of("zorg", "jeugdhulp", "jeugdagent", "gemeente")) {
            prepare(user, id, "Dit ziet " + user);
        }
        assertEquals(List.of("Gemeente 1"), ready("gemeente", id));
        assertEquals(List.of("De Brug 1", "Jeugdhulp null", "Politie null", "Gemeente null"), ready("coordinator", id));
        assertEquals(1, question("coordinator", id, PRIORITIES).views().size());

        as(coordinator(), () -> bean(HoldService.class).open(id));
        assertEquals(List.of("De Brug 1", "Jeugdhulp 1", "Politie 1", "Gemeente 1"), ready("gemeente", id));
        QuestionView view = question("jeugdagent", id, PRIORITIES);
        assertEquals(
                List.of(
                        OrganisationType.SCHOOL,
                        OrganisationType.YOUTH_CARE,
                        OrganisationType.POLICE,
                        OrganisationType.MUNICIPALITY),
                view.views().stream().map(each -> each.by().type()).toList());
        assertEquals("Q2.3", view.previous());
        assertEquals("Q2.5", view.next());
        assertEquals(4, view.position());

        write("coordinator", id, PRIORITIES, "Rust rond het station.", 0);
        as(coordinator(), () -> bean(HoldService.class).stand(id, PRIORITIES, Standing.PARTLY));
        String police = town.police.getId();
        as(coordinator(), () -> bean(HoldService.class).act(id, PRIORITIES, police));
        as(coordinator(), () -> bean(NoteService.class).decide(id, PRIORITIES, "Elke maand samen surveilleren."));
        as(coordinator(), () -> bean(NoteService.class).raise(id, PRIORITIES, "Wat doet de vervoerder?"));
        String owner = town.police.getId() + ":" + town.person("jeugdagent").getId();
        as(coordinator(), () -> bean(NoteService.class)
                .addTask(id, PRIORITIES, "Rooster maken", null, owner, DAY.plusDays(14)));
        String participant = detail("coordinator", id).participants().get(0).id();
        as(coordinator(), () -> bean(HoldService.class).attend(id, participant, Attendance.PRESENT));

        LocalDate next = LocalDate.of(2027, 2, 8);
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.until(next)));
        Report report =
                as(town.caller("jeugdhulp"), () -> bean(ReportService.class).report(id));
        assertEquals(ConversationStatus.CLOSED, report.detail().head().status());
        assertEquals(next, report.detail().head().nextOn());
        Report.Section section = report.themes().get(0).sections().get(0);
        assertEquals(
                List.of("Dit ziet zorg", "Dit ziet jeugdhulp", "Dit ziet jeugdagent", "Dit ziet gemeente"),
                section.views().stream().map(ViewRow::text).toList());
        assertEquals("Rust rond het station.", section.answer().text());
        assertEquals(Standing.PARTLY, section.answer().standing());
        assertEquals("Politie", section.answer().actor().organisation());
        assertEquals("Elke maand samen surveilleren.", report.decisions().get(0).text());
        assertEquals("Rooster maken", report.tasks().get(0).title());
        assertEquals(Attendance.PRESENT, report.detail().participants().get(0).attendance());
        assertEquals(7, report.unanswered().size());
        assertEquals(
                List.of("Wat doet de vervoerder?"),
                report.nextAgenda().stream().map(AgendaRow::text).toList());
    }

    private void prepare(String user, String id, String text) {
        as(town.caller(user), () -> {
            PreparationService preparations = bean(PreparationService.class);
            preparations.save(id, PRIORITIES, Standing.PARTLY, text, PreparationService.NEW);
            preparations.releaseAll(id);
        });
    }

    @Test
    void a_question_leads_to_the_tool_that_it_names_when_a_room_offers_that_one() throws IOException {
        as(town.caller("beheer"), () -> bean(CardService.class)
                .importCard(
                        shipped("conversation-card.json"),
                        shipped("conversation-card.guide.json").replace("training-needs", "no-room-has-this")));
        String id =
                as(coordinator(), () -> bean(PlanService.class).plan(plan(DAY, List.of("T1", "T2", "T6"), "gemeente")));
        assertEquals("/partner/contacts.xhtml", question("gemeente", id, "Q1.5").toolPath());
        assertEquals("/sharing/share.xhtml", question("gemeente", id, "Q2.5").toolPath());
        assertNull(question("gemeente", id, "Q6.1").toolPath());
    }

    private static String shipped(String name) throws IOException {
        try (InputStream in = CardVersion.class.getResourceAsStream("/card/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void two_people_at_one_answer_lose_no_word() {
        String id = opened();
        AnswerRow first = write("coordinator", id, PRIORITIES, "Geen wapens", 0);
        assertEquals(1, first.revision());
        assertThrows(Stale.class, () -> write("zorg", id, PRIORITIES, "Veilig online", 0));

        AnswerRow theirs = as(town.caller("zorg"), () -> bean(HoldService.class).answer(id, PRIORITIES));
        assertEquals("Geen wapens", theirs.text());
        assertEquals("Coordinator Proef", theirs.writer().name());
        AnswerRow merged = write("zorg", id, PRIORITIES, theirs.text() + " en veilig online", theirs.revision());
        assertEquals("Geen wapens en veilig online", merged.text());
    }

    @Test
    void the_same_words_twice_are_no_conflict() {
        String id = opened();
        write("coordinator", id, PRIORITIES, "Geen wapens", 0);
        assertEquals(1, write("zorg", id, PRIORITIES, "Geen wapens", 0).revision());
    }

    @Test
    void where_the_latest_answer_is_not_for_somebody_the_one_before_is() {
        List<String> writers = List.of("coordinator", "zorg");
        for (int i = 0; i < writers.size(); i++) {
            LocalDate day = DAY.minusDays(10 - i);
            String id = as(
                    coordinator(), () -> bean(PlanService.class).plan(plan(day, List.of("T2"), "zorg", "jeugdagent")));
            as(coordinator(), () -> bean(HoldService.class).open(id));
            write(writers.get(i), id, PRIORITIES, "Van " + writers.get(i), 0);
            TestClock.advance(Duration.ofMinutes(1));
            as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
            TestClock.advance(Duration.ofMinutes(1));
        }
        String now =
                as(coordinator(), () -> bean(PlanService.class).plan(plan(DAY, List.of("T2"), "zorg", "jeugdagent")));
        TestVisibility.set((author, viewer) -> !author.role().equals("CARE_COORD"));
        assertEquals("Van zorg", question("zorg", now, PRIORITIES).lastTime().text());
        assertEquals(
                "Van coordinator",
                question("jeugdagent", now, PRIORITIES).lastTime().text());
    }

    @Test
    void what_was_not_answered_is_agenda_of_the_next_conversation() {
        String first = opened();
        write("coordinator", first, PRIORITIES, "Rust rond het station.", 0);
        as(coordinator(), () -> bean(NoteService.class).raise(first, null, "Vervoerder uitnodigen"));
        as(coordinator(), () -> bean(CloseService.class).close(first, Closing.last()));

        String second = as(
                coordinator(), () -> bean(PlanService.class).plan(plan(DAY.plusDays(70), List.of("T2"), "jeugdagent")));
        List<String> agenda = detail("jeugdagent", second).agenda().stream()
                .map(AgendaRow::text)
                .toList();
        assertEquals(8, agenda.size());
        assertTrue(agenda.contains("Vervoerder uitnodigen"));
        assertTrue(agenda.contains("Welke bronnen benutten we?"));
        assertFalse(agenda.contains("Welke speerpunten in de gezamenlijke veiligheidsaanpak stellen we samen vast?"));
        assertEquals(
                "Rust rond het station.",
                question("jeugdagent", second, PRIORITIES).lastTime().text());
        assertNull(question("jeugdagent", second, "Q2.3").lastTime());

        as(coordinator(), () -> bean(HoldService.class).open(second));
        String handled = detail("coordinator", second).agenda().stream()
                .filter(item -> item.text().equals("Vervoerder uitnodigen"))
                .findFirst()
                .orElseThrow()
                .id();
        as(coordinator(), () -> bean(NoteService.class).handle(second, handled, true));
        assertFalse(as(coordinator(), () -> bean(CloseService.class).preview(second)).leftOvers().stream()
                .anyMatch(each -> each.text().equals("Vervoerder uitnodigen")));
    }

    @Test
    void what_was_noted_by_mistake_is_taken_back() {
        String id = planned();
        as(coordinator(), () -> bean(AgendaService.class).putOnAgenda(id, "Verkeerd punt"));
        String early = detail("coordinator", id).agenda().get(0).id();
        as(coordinator(), () -> bean(AgendaService.class).takeOffAgenda(id, early));
        assertTrue(detail("coordinator", id).agenda().isEmpty());

        as(coordinator(), () -> bean(HoldService.class).open(id));
        as(coordinator(), () -> bean(NoteService.class).decide(id, PRIORITIES, "Verkeerd besluit"));
        as(coordinator(), () -> bean(NoteService.class).raise(id, PRIORITIES, "Verkeerd punt"));
        QuestionView noted = question("coordinator", id, PRIORITIES);
        as(coordinator(), () -> bean(NoteService.class)
                .takeBackDecision(id, noted.decisions().get(0).id()));
        as(coordinator(), () -> bean(AgendaService.class)
                .takeOffAgenda(id, noted.agenda().get(0).id()));
        QuestionView left = question("coordinator", id, PRIORITIES);
        assertTrue(left.decisions().isEmpty() && left.agenda().isEmpty());
    }

    @Test
    void what_another_conversation_decided_stays_and_a_closed_one_keeps_its_agenda() {
        String first = opened();
        as(coordinator(), () -> bean(NoteService.class).decide(first, PRIORITIES, "Besluit"));
        as(coordinator(), () -> bean(NoteService.class).raise(first, null, "Vervoerder uitnodigen"));
        String decision =
                question("coordinator", first, PRIORITIES).decisions().get(0).id();
        as(coordinator(), () -> bean(CloseService.class).close(first, Closing.last()));
        String second = as(
                coordinator(), () -> bean(PlanService.class).plan(plan(DAY.plusDays(70), List.of("T2"), "jeugdagent")));
        AgendaRow item = detail("coordinator", second).agenda().stream()
                .filter(row -> row.text().equals("Vervoerder uitnodigen"))
                .findFirst()
                .orElseThrow();
        assertTrue(item.raised());
        assertThrows(
                RuleViolation.class,
                () -> as(coordinator(), () -> bean(AgendaService.class).takeOffAgenda(first, item.id())));
        as(coordinator(), () -> bean(HoldService.class).open(second));
        assertThrows(
                RuleViolation.class,
                () -> as(coordinator(), () -> bean(NoteService.class).takeBackDecision(second, decision)));
        assertThrows(
                RuleViolation.class,
                () -> as(coordinator(), () -> bean(NoteService.class).takeBackDecision(second, null)));
        assertThrows(
                RuleViolation.class,
                () -> as(coordinator(), () -> bean(AgendaService.class).takeOffAgenda(second, null)));
    }

    @Test
    void a_cancelled_conversation_leaves_its_agenda_to_another() {
        String id = planned();
        as(coordinator(), () -> bean(AgendaService.class).putOnAgenda(id, "Schoolplein"));
        as(coordinator(), () -> bean(PlanService.class)
                .cancel(id, detail("coordinator", id).head().version()));
        assertEquals(ConversationStatus.CANCELLED, detail("gemeente", id).head().status());
        String other = planned();
        assertEquals(
                List.of("Schoolplein"),
                detail("zorg", other).agenda().stream().map(AgendaRow::text).toList());
    }

    @Test
    void a_task_without_an_owner_or_a_day_stops_the_close_and_is_named() {
        String id = opened();
        as(coordinator(), () -> bean(NoteService.class).addTask(id, null, "Kluisjes", null, null, null));
        RuleViolation violation = assertThrows(
                RuleViolation.class,
                () -> as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last())));
        assertEquals("conversation.close.taskIncomplete", violation.key());
        assertEquals(List.of("Kluisjes"), violation.arguments());
        assertEquals(ConversationStatus.OPEN, detail("coordinator", id).head().status());
        assertFalse(
                as(coordinator(), () -> bean(CloseService.class).preview(id)).isPossible());
    }

    @Test
    void a_close_names_the_next_day_or_says_that_there_is_none() {
        String id = opened();
        RuleViolation violation = assertThrows(
                RuleViolation.class,
                () -> as(coordinator(), () -> bean(CloseService.class).close(id, Closing.until(null))));
        assertEquals("nextOn", violation.field());
        assertEquals(ConversationStatus.OPEN, detail("coordinator", id).head().status());
    }

    @Test
    void a_closed_conversation_takes_nothing_but_corrections() {
        String id = closed();
        HoldService hold = bean(HoldService.class);
        NoteService notes = bean(NoteService.class);
        String participant = detail("coordinator", id).participants().get(0).id();
        for (Step step : List.<Step>of(
                () -> hold.open(id),
                () -> hold.show(id, PRIORITIES),
                () -> hold.saveAnswer(id, PRIORITIES, "Toch anders", 0),
                () -> hold.stand(id, PRIORITIES, Standing.IN_ORDER),
                () -> hold.act(id, PRIORITIES, null),
                () -> hold.attend(id, participant, Attendance.ABSENT),
                () -> notes.raise(id, null, "Nog iets"),
                () -> notes.decide(id, null, "Nog iets"),
                () -> notes.takeBackDecision(id, "x"),
                () -> notes.addTask(id, null, "Nog iets", null, null, null),
                () -> bean(CloseService.class).close(id, Closing.last()),
                () -> bean(PreparationService.class)
                        .save(id, PRIORITIES, Standing.PARTLY, "Te laat", PreparationService.NEW),
                () -> bean(PlanService.class)
                        .cancel(id, detail("coordinator", id).head().version()),
                () -> bean(AgendaService.class).putOnAgenda(id, "Nog iets"))) {
            RuleViolation violation = assertThrows(RuleViolation.class, () -> as(coordinator(), step));
            assertEquals("conversation.is.CLOSED", violation.key());
        }
        as(town.caller("gemeente"), () -> bean(CloseService.class).correct(id, "Het was op 30 november."));
        NoteRow correction = detail("jeugdhulp", id).corrections().get(0);
        assertEquals("Het was op 30 november.", correction.text());
        assertEquals("Gemeente Proef", correction.by().name());
    }

    @Test
    void followers_see_the_stamp_move_and_the_question_on_the_table() throws Exception {
        String id = opened();
        Beat before = follow("jeugdagent", id);
        assertEquals("Q2.1", before.questionCode());
        write("coordinator", id, "Q2.1", "Samen", 0);
        as(coordinator(), () -> bean(HoldService.class).show(id, "Q2.2"));
        Beat after = follow("jeugdagent", id);
        assertTrue(after.isNewerThan(before.stamp()));
        assertEquals("Q2.2", after.questionCode());
        assertFalse(follow("zorg", id).isNewerThan(after.stamp()));
        assertEquals(2, statements(() -> follow("jeugdagent", id)));
    }

    @Test
    void partners_that_look_on_are_seen_until_they_stop() throws Exception {
        String id = planned();
        assertEquals(List.of(), follow("jeugdhulp", id).onlookers());
        as(coordinator(), () -> bean(HoldService.class).open(id));
        assertEquals(List.of(), follow("coordinator", id).onlookers());
        follow("jeugdhulp", id);
        assertEquals(List.of("Jeugdhulp"), follow("jeugdagent", id).onlookers());
        assertEquals(List.of("Jeugdhulp", "Politie"), follow("coordinator", id).onlookers());

        TestClock.advance(Duration.ofSeconds(15));
        follow("jeugdagent", id);
        TestClock.advance(Duration.ofSeconds(10));
        assertEquals(List.of("Politie"), follow("zorg", id).onlookers());
    }

    @Test
    void looking_on_is_no_change_of_the_conversation() throws Exception {
        String id = opened();
        Beat before = follow("jeugdagent", id);
        Long written = entries();
        TestClock.advance(Duration.ofMinutes(1));
        assertFalse(follow("jeugdagent", id).isNewerThan(before.stamp()));
        assertEquals(List.of("Politie"), follow("coordinator", id).onlookers());
        assertEquals(written, entries());
    }

    private Long entries() {
        return database(em -> ((Number)
                        em.createNativeQuery("select count(*) from audit_entry").getSingleResult())
                .longValue());
    }

    @Test
    void nobody_looks_on_in_a_conversation_that_is_closed() {
        String id = opened();
        follow("jeugdagent", id);
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
        assertEquals(List.of(), follow("coordinator", id).onlookers());
    }

    @Test
    void who_opens_a_question_gets_at_once_what_is_said_one_by_one() {
        String id = opened();
        write("coordinator", id, "Q2.1", "Samen", 0);
        OnTable leads = onTable("coordinator", id, null);
        assertEquals(follow("coordinator", id), leads.beat());
        assertEquals(question("coordinator", id, "Q2.1"), leads.question());
        assertEquals(
                as(coordinator(), () -> bean(HoldService.class).actors(id)),
                leads.leading().actors());
        assertEquals(
                OnTable.Around.of(detail("coordinator", id)), leads.leading().around());
        assertEquals(
                as(coordinator(), () -> bean(TaskService.class).owners(town.bridgePartnership.getId())),
                leads.leading().owners());

        OnTable looksOn = onTable("jeugdagent", id, "Q2.2");
        assertEquals("Q2.1", looksOn.beat().questionCode());
        assertEquals(question("jeugdagent", id, "Q2.2"), looksOn.question());
        assertNull(looksOn.leading());
        assertEquals(List.of("Politie"), onTable("coordinator", id, null).beat().onlookers());
    }

    @Test
    void before_it_is_opened_nothing_is_on_the_table() {
        String id = planned();
        assertNull(onTable("coordinator", id, null).question());
        assertThrows(NotFound.class, () -> onTable("jongerenwerk", id, null));
    }

    @Test
    void opening_a_question_reads_the_conversation_and_the_rows_of_its_tool_once() throws Exception {
        String id = opened();
        long leads = statements(() -> onTable("coordinator", id, "Q2.1"));
        long looksOn = statements(() -> onTable("jeugdagent", id, "Q2.1"));
        assertTrue(leads <= 16, leads + " statements for who leads");
        assertTrue(looksOn <= 13, looksOn + " statements for who looks on");
    }

    private OnTable onTable(String user, String id, String question) {
        return as(town.caller(user), () -> bean(HoldService.class).onTable(id, question));
    }

    private Beat follow(String user, String id) {
        return as(town.caller(user), () -> bean(HoldService.class).follow(id));
    }
}

package nl.partnership.ejb.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.table.TableCardService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.Test;

/** Who gets to see and to do what in a conversation. */
class BorderTest extends Table {

    private static final String QUESTION = "Q2.4";

    @Test
    void strangers_find_no_conversation_whatever_they_ask() {
        String id = opened();
        for (String user : List.of("vreemde", "wijkagent")) {
            reads(id).forEach(step -> assertThrows(NotFound.class, () -> as(town.caller(user), step)));
            assertTrue(
                    as(town.caller(user), () -> bean(ConversationService.class).ofYear(Town.YEAR)).stream()
                            .noneMatch(row -> row.id().equals(id)));
        }
        for (Step step : writes(id)) {
            assertThrows(NotFound.class, () -> as(town.caller("coordinator2"), step));
        }
        reads(id).forEach(step -> assertThrows(NotFound.class, () -> as(town.caller("coordinator2"), step)));
        assertEquals(0, question("coordinator", id, QUESTION).answer().revision());
    }

    @Test
    void a_conversation_that_does_not_exist_answers_the_same() {
        reads("no-such-id").forEach(step -> assertThrows(NotFound.class, () -> as(coordinator(), step)));
        writes("no-such-id").forEach(step -> assertThrows(NotFound.class, () -> as(coordinator(), step)));
    }

    private List<Step> reads(String id) {
        return List.of(
                () -> bean(ConversationService.class).detail(id),
                () -> bean(HoldService.class).question(id, QUESTION),
                () -> bean(HoldService.class).answer(id, QUESTION),
                () -> bean(HoldService.class).actors(id),
                () -> bean(HoldService.class).follow(id),
                () -> bean(HoldService.class).onTable(id, QUESTION),
                () -> bean(PreparationService.class).own(id),
                () -> bean(ReportService.class).report(id),
                () -> bean(TableCardService.class).card(id, null));
    }

    private List<Step> writes(String id) {
        HoldService hold = bean(HoldService.class);
        NoteService notes = bean(NoteService.class);
        ConversationService conversations = bean(ConversationService.class);
        PlanService plans = bean(PlanService.class);
        PreparationService preparations = bean(PreparationService.class);
        return List.of(
                () -> plans.planned(id),
                () -> plans.replan(id, 1, plan()),
                () -> plans.cancel(id, 1),
                () -> bean(AgendaService.class).putOnAgenda(id, "Iets"),
                () -> bean(AgendaService.class).takeOffAgenda(id, "x"),
                () -> bean(AgendaService.class).later(id),
                () -> bean(AgendaService.class).takeUp(id, "x"),
                () -> bean(AgendaService.class).letGo(id, "x"),
                () -> preparations.save(id, QUESTION, Standing.PARTLY, "Iets", PreparationService.NEW),
                () -> preparations.release(id, QUESTION, Release.KEPT_BACK),
                () -> preparations.releaseAll(id),
                () -> hold.open(id),
                () -> hold.attend(id, "x", Attendance.PRESENT),
                () -> hold.show(id, QUESTION),
                () -> hold.saveAnswer(id, QUESTION, "Iets", 0),
                () -> hold.stand(id, QUESTION, Standing.PARTLY),
                () -> hold.act(id, QUESTION, town.police.getId()),
                () -> notes.raise(id, QUESTION, "Iets"),
                () -> notes.handle(id, "x", true),
                () -> notes.decide(id, QUESTION, "Iets"),
                () -> notes.takeBackDecision(id, "x"),
                () -> notes.addTask(id, QUESTION, "Iets", null, null, null),
                () -> bean(CloseService.class).preview(id),
                () -> bean(CloseService.class).close(id, Closing.last()),
                () -> bean(CloseService.class).correct(id, "Iets"));
    }

    @Test
    void a_party_that_does_not_take_part_sees_date_and_themes_only() {
        String id = opened();
        ConversationDetail detail = detail("jongerenwerk", id);
        assertEquals(DAY, detail.head().date());
        assertEquals(2, detail.head().themes().size());
        assertNull(detail.head().place());
        assertNull(detail.head().start());
        assertTrue(detail.participants().isEmpty()
                && detail.outline().isEmpty()
                && detail.prepared().isEmpty());
        Caller outside = town.caller("jongerenwerk");
        assertThrows(
                NotAllowed.class,
                () -> as(outside, () -> bean(HoldService.class).question(id, QUESTION)));
        assertThrows(
                NotAllowed.class,
                () -> as(outside, () -> bean(ReportService.class).report(id)));
        assertThrows(
                NotAllowed.class,
                () -> as(outside, () -> bean(PreparationService.class).own(id)));
        assertThrows(
                NotAllowed.class,
                () -> as(outside, () -> bean(TableCardService.class).card(id, null)));
        assertThrows(
                NotFound.class, () -> as(outside, () -> bean(HoldService.class).follow(id)));
        assertThrows(
                NotFound.class, () -> as(outside, () -> bean(HoldService.class).onTable(id, QUESTION)));
    }

    @Test
    void partners_look_on_and_the_school_leads() {
        String id = planned();
        for (Step step : List.<Step>of(
                () -> bean(HoldService.class).open(id),
                () -> bean(PlanService.class).cancel(id, 1),
                () -> bean(CloseService.class).close(id, Closing.last()))) {
            assertThrows(NotAllowed.class, () -> as(town.caller("jeugdagent"), step));
            assertThrows(NotAllowed.class, () -> as(town.caller("mentor"), step));
        }
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("mentor"), () -> bean(PlanService.class).plan(plan())));
        assertFalse(detail("mentor", id).head().convenes());
        assertTrue(detail("leider", id).head().convenes());
    }

    @Test
    void a_stand_in_leads_whatever_the_role_at_school() {
        ConversationPlan plan = plan("jeugdagent");
        ConversationPlan withStandIn = new ConversationPlan(
                plan.partnershipId(),
                null,
                plan.phase(),
                plan.date(),
                plan.start(),
                plan.minutes(),
                plan.place(),
                town.membership("mentor").getId(),
                plan.themes(),
                plan.participantIds(),
                List.of());
        String id = as(coordinator(), () -> bean(PlanService.class).plan(withStandIn));
        as(town.caller("mentor"), () -> bean(HoldService.class).open(id));
        assertEquals(
                "Mentor Proef",
                write("mentor", id, QUESTION, "Samen", 0).writer().name());
    }

    @Test
    void those_who_oversee_or_administer_do_not_get_in() {
        String id = opened();
        for (String user : List.of("bestuurder", "fg", "beheer")) {
            reads(id).forEach(step -> assertThrows(NotAllowed.class, () -> as(town.caller(user), step)));
            writes(id).forEach(step -> assertThrows(NotAllowed.class, () -> as(town.caller(user), step)));
        }
    }

    @Test
    void an_own_view_stays_inside_until_ready_and_opened() {
        String id = planned();
        saveView("jeugdagent", id, "Messen rond het station");
        assertEquals(1, question("jeugdagent", id, QUESTION).views().size());
        assertTrue(question("gemeente", id, QUESTION).views().isEmpty());

        as(town.caller("jeugdagent"), () -> bean(PreparationService.class).release(id, QUESTION, Release.READY));
        assertTrue(question("gemeente", id, QUESTION).views().isEmpty());
        as(coordinator(), () -> bean(HoldService.class).open(id));
        assertEquals(
                "Messen rond het station",
                question("gemeente", id, QUESTION).views().get(0).text());
    }

    @Test
    void what_is_kept_back_or_not_ready_is_never_shown() {
        String id = opened();
        saveView("jeugdagent", id, "Nog niet af");
        saveView("jeugdhulp", id, "Voor ons zelf");
        as(town.caller("jeugdhulp"), () -> bean(PreparationService.class).release(id, QUESTION, Release.KEPT_BACK));
        assertEquals(0, as(town.caller("jeugdhulp"), () -> bean(PreparationService.class)
                .releaseAll(id)));
        assertTrue(question("coordinator", id, QUESTION).views().isEmpty());
        assertEquals(1, question("jeugdhulp", id, QUESTION).views().size());
    }

    @Test
    void words_that_change_after_ready_must_be_marked_ready_again() {
        String id = opened();
        saveView("jeugdagent", id, "Eerst");
        ViewRow ready = as(
                town.caller("jeugdagent"), () -> bean(PreparationService.class).release(id, QUESTION, Release.READY));
        ViewRow changed = as(town.caller("jeugdagent"), () -> bean(PreparationService.class)
                .save(id, QUESTION, Standing.PARTLY, "Toen", ready.version()));
        assertEquals(Release.DRAFT, changed.release());
        ViewRow seen = question("gemeente", id, QUESTION).views().get(0);
        assertTrue(seen.withdrawn());
        assertEquals("", seen.text());
        assertNull(seen.standing());
        assertEquals("Toen", question("jeugdagent", id, QUESTION).views().get(0).text());
    }

    @Test
    void what_is_given_after_the_opening_says_when() {
        String id = planned();
        saveView("jeugdhulp", id, "Op tijd");
        as(town.caller("jeugdhulp"), () -> bean(PreparationService.class).releaseAll(id));
        as(coordinator(), () -> bean(HoldService.class).open(id));
        TestClock.advance(Duration.ofMinutes(5));
        saveView("jeugdagent", id, "Later");
        as(town.caller("jeugdagent"), () -> bean(PreparationService.class).releaseAll(id));
        List<ViewRow> views = question("gemeente", id, QUESTION).views();
        assertEquals(
                List.of("Op tijd", "Later"), views.stream().map(ViewRow::text).toList());
        assertNull(views.get(0).later());
        assertNotNull(views.get(1).later());
    }

    @Test
    void what_was_withdrawn_stands_as_such_in_the_report_without_its_words() {
        String id = opened();
        saveView("jeugdagent", id, "Messen rond het station");
        PreparationService views = bean(PreparationService.class);
        as(town.caller("jeugdagent"), () -> views.releaseAll(id));
        as(town.caller("jeugdagent"), () -> views.release(id, QUESTION, Release.DRAFT));
        write("coordinator", id, QUESTION, "Samen", 0);
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));
        for (String user : List.of("gemeente", "jeugdagent")) {
            Report report =
                    as(town.caller(user), () -> bean(ReportService.class).report(id));
            List<ViewRow> told = report.themes().stream()
                    .flatMap(chapter -> chapter.sections().stream())
                    .flatMap(section -> section.views().stream())
                    .toList();
            assertEquals(List.of(""), told.stream().map(ViewRow::text).toList());
            assertTrue(told.get(0).withdrawn());
        }
    }

    private void saveView(String user, String id, String text) {
        as(town.caller(user), () -> bean(PreparationService.class)
                .save(id, QUESTION, Standing.PARTLY, text, PreparationService.NEW));
    }

    @Test
    void a_narrower_rule_hides_what_others_wrote_and_never_the_own_words() {
        String id = opened();
        saveView("jeugdagent", id, "Eigen woorden");
        saveView("jeugdhulp", id, "Andere woorden");
        as(town.caller("jeugdagent"), () -> bean(PreparationService.class).releaseAll(id));
        as(town.caller("jeugdhulp"), () -> bean(PreparationService.class).releaseAll(id));
        write("coordinator", id, QUESTION, "Samen", 0);
        as(coordinator(), () -> bean(NoteService.class).decide(id, QUESTION, "Besluit"));
        as(coordinator(), () -> bean(NoteService.class).raise(id, QUESTION, "Agenda"));
        as(coordinator(), () -> bean(CloseService.class).close(id, Closing.last()));

        TestVisibility.set((author, viewer) -> viewer.type() != OrganisationType.POLICE);
        QuestionView police = question("jeugdagent", id, QUESTION);
        assertEquals(
                List.of("Eigen woorden"),
                police.views().stream().map(ViewRow::text).toList());
        assertNull(police.answer());
        assertTrue(police.decisions().isEmpty() && police.agenda().isEmpty());
        assertThrows(
                NotFound.class,
                () -> as(
                        town.caller("jeugdagent"), () -> bean(HoldService.class).answer(id, QUESTION)));
        Report report =
                as(town.caller("jeugdagent"), () -> bean(ReportService.class).report(id));
        assertNull(report.themes().get(0).sections().get(0).answer());
        assertEquals(1, report.hidden());
        assertTrue(report.unanswered().stream().noneMatch(each -> each.code().equals(QUESTION)));
        assertEquals("Samen", question("gemeente", id, QUESTION).answer().text());
    }
}

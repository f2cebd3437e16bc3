package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.conversation.thread.FollowUpService;
import nl.partnership.ejb.conversation.thread.FollowView;
import nl.partnership.ejb.language.cases.CaseRoundService;
import nl.partnership.ejb.language.cases.CaseView;
import nl.partnership.ejb.language.cases.CaseWritingService;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.ejb.language.cases.LessonRow;
import nl.partnership.ejb.language.cases.PerspectiveRow;
import nl.partnership.ejb.language.cases.PerspectiveService;
import nl.partnership.ejb.task.ThreadRow;
import nl.partnership.ejb.vision.RouteDraft;
import nl.partnership.ejb.vision.TypedGuideline;
import nl.partnership.ejb.vision.thread.BecomePolicyService;
import org.junit.jupiter.api.Test;

/** A case to learn from: checked by another person, read through each sector's eyes, closed with what was learned. */
class CaseServiceTest extends CaseTalking {

    private static final List<String> OTHERS = List.of("jeugdhulp", "jeugdagent", "gemeente", "bestuurder");

    @Test
    void a_case_edited_after_its_check_is_gone_for_others_on_the_next_request() {
        String id = add("coordinator");
        OTHERS.forEach(user -> assertThrows(NotFound.class, () -> get(user, id), user));
        check("zorg", id, false, false);
        OTHERS.forEach(user -> assertThrows(NotFound.class, () -> get(user, id), user));
        share("coordinator", id);
        OTHERS.forEach(
                user -> assertEquals(CaseStage.SHARED, get(user, id).row().stage(), user));
        change("leider", id, "Een kind zit alleen op de trap.");
        OTHERS.forEach(user -> assertThrows(NotFound.class, () -> get(user, id), user));
        OTHERS.forEach(user -> assertEquals(
                List.of(),
                as(town.caller(user), () -> bean(LearningCaseService.class).list(bridge())),
                user));
        assertEquals(List.of(), rows());
        assertEquals(CaseStage.CONCEPT, get("mentor", id).row().stage());
        check("zorg", id, false, false);
        share("zorg", id);
        assertEquals(
                "Een kind zit alleen op de trap.", get("jeugdhulp", id).row().story());
    }

    @Test
    void another_person_checks_and_one_yes_stops_it() {
        String id = add("coordinator");
        assertEquals(
                "language.case.ownCheck",
                refused(() -> check("coordinator", id, false, false)).key());
        assertEquals("partner", refused(() -> check("zorg", id, null, false)).field());
        assertEquals("partner", refused(() -> check("zorg", id, true, false)).field());
        assertEquals("self", refused(() -> check("zorg", id, false, true)).field());
        assertEquals(
                "language.case.notChecked",
                refused(() -> share("coordinator", id)).key());
        change("zorg", id, "Een kind zit vaak alleen.");
        assertEquals(
                "language.case.ownCheck",
                refused(() -> check("zorg", id, false, false)).key());
        long read = get("leider", id).row().version();
        change("coordinator", id, "Een kind zit steeds alleen.");
        assertThrows(
                Stale.class,
                () -> as(town.caller("leider"), () -> bean(CaseWritingService.class)
                        .check(id, read, false, false)));
        check("leider", id, false, false);
        assertEquals(
                "story",
                refused(() -> change("coordinator", id, "Sanne Jansen zit alleen."))
                        .field());
    }

    @Test
    void perspectives_are_blind_until_they_are_opened_and_parents_are_asked() {
        String id = shared();
        CaseView before = get("coordinator", id);
        look("jeugdhulp", id, Viewpoint.YOUTH_CARE);
        assertEquals(before, get("coordinator", id));
        assertEquals(1, get("jeugdhulp", id).perspectives().size());
        assertEquals(
                "askedOf",
                refused(() -> look("coordinator", id, Viewpoint.PARENTS)).field());
        assertEquals(
                "viewpoint",
                refused(() -> look("jeugdagent", id, Viewpoint.YOUTH_CARE)).field());
        look("coordinator", id, Viewpoint.EDUCATION);
        openCase(id);
        TestClock.advance(Duration.ofMinutes(1));
        look("jeugdagent", id, Viewpoint.POLICE);
        CaseView after = get("gemeente", id);
        assertEquals(
                List.of(Viewpoint.EDUCATION, Viewpoint.YOUTH_CARE, Viewpoint.POLICE),
                after.perspectives().stream().map(PerspectiveRow::viewpoint).toList());
        assertNotNull(after.perspectives().get(2).later());
        as(town.caller("jeugdhulp"), () -> bean(PerspectiveService.class).takeBack(id, Viewpoint.YOUTH_CARE));
        assertNull(get("gemeente", id).perspectives().get(1).sees());
        assertTrue(get("gemeente", id).perspectives().get(1).withdrawn());
    }

    @Test
    void it_closes_with_two_sectors_and_a_lesson_or_a_reason() {
        String id = shared();
        assertEquals(
                "language.case.notOpened", refused(() -> close(id, "Geen les.")).key());
        look("coordinator", id, Viewpoint.EDUCATION);
        openCase(id);
        assertEquals(
                "language.case.fewSectors",
                refused(() -> close(id, "Geen les.")).key());
        look("jeugdagent", id, Viewpoint.POLICE);
        assertEquals("reason", refused(() -> close(id, null)).field());
        learn(id, "Bel elkaar eerder.");
        close(id, null);
        assertEquals(CaseStage.CLOSED, get("jeugdhulp", id).row().stage());
        assertEquals("Bel elkaar eerder.", get("jeugdhulp", id).lessons().get(0).text());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(CaseWritingService.class)
                        .change(id, 0, words("anders"))));
        assertEquals(
                "language.case.over",
                refused(() -> change("coordinator", id, "anders")).key());
    }

    @Test
    void a_lesson_becomes_a_task_and_a_term() {
        String id = shared();
        openCase(id);
        learn(id, "Wij bedoelen iets anders met een incident.");
        String lesson = get("coordinator", id).lessons().get(0).id();
        as(town.caller("coordinator"), () -> bean(CaseRoundService.class).task(lesson, "Maak een lijst", null, null));
        String talk = talk(3);
        as(town.caller("coordinator"), () -> bean(CaseRoundService.class).term(lesson, TERM, talk));
        assertEquals(
                2, get("coordinator", id).lessons().get(0).thread().became().size());
        assertNotNull(term("jeugdhulp").standing().blind());
        refused(() ->
                as(town.caller("zorg"), () -> bean(CaseRoundService.class).task(lesson, "Nog een lijst", null, null)));
    }

    @Test
    void a_lesson_becomes_a_guideline_and_a_route_and_each_knows_it_came_from_there() {
        String id = shared();
        openCase(id);
        learn(id, "Wij vragen eerder wat een ander ziet.");
        ThreadEnd lesson = new ThreadEnd(
                "case-lesson", get("coordinator", id).lessons().get(0).id());
        TypedGuideline typed = new TypedGuideline("Eerder vragen", "Bel de ander.", Set.of(), null, null, null);
        as(town.caller("coordinator"), () -> {
            BecomePolicyService becoming = bean(BecomePolicyService.class);
            assertEquals("Wij vragen eerder wat een ander ziet.", becoming.words(lesson));
            becoming.guideline(bridge(), GuidelineKind.PREVENTION, typed, lesson);
            becoming.route(
                    bridge(),
                    Signal.EXCLUSION,
                    null,
                    List.of(new RouteDraft.Step(bridge() + ":MENTOR", Within.TODAY, null)),
                    "wij lossen het op",
                    lesson);
        });
        assertEquals(
                List.of("guideline", "route"),
                get("coordinator", id).lessons().get(0).thread().became().stream()
                        .map(row -> row.end().kind())
                        .sorted()
                        .toList());
        // a concept is the school's own until it is adopted
        assertEquals(
                List.of("route"),
                get("jeugdhulp", id).lessons().get(0).thread().became().stream()
                        .map(row -> row.end().kind())
                        .toList());
        ThreadEnd guideline = get("coordinator", id).lessons().get(0).thread().became().stream()
                .map(ThreadRow::end)
                .filter(end -> end.kind().equals("guideline"))
                .findFirst()
                .orElseThrow();
        FollowView followed =
                as(town.caller("coordinator"), () -> bean(FollowUpService.class).of(guideline));
        assertEquals(1, followed.thread().cameFrom().size());
        assertTrue(followed.task() && followed.agendaItem());
        assertThrows(
                NotFound.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(FollowUpService.class)
                        .of(guideline)));
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("zorg"), () -> bean(BecomePolicyService.class)
                        .guideline(bridge(), GuidelineKind.CLIMATE, typed, lesson)));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("vreemde"), () -> bean(BecomePolicyService.class)
                        .words(lesson)));
    }

    @Test
    void a_case_with_many_lessons_is_read_in_as_many_statements_as_one_with_one() throws Exception {
        String id = shared();
        openCase(id);
        learn(id, "Les een");
        learn(id, "Les twee");
        for (LessonRow lesson : get("coordinator", id).lessons()) {
            as(town.caller("coordinator"), () -> bean(CaseRoundService.class).task(lesson.id(), "Taak", null, null));
        }
        get("coordinator", id);
        long few = statements(() -> get("coordinator", id));
        for (int i = 0; i < 6; i++) {
            learn(id, "Les " + i);
        }
        assertEquals(few, statements(() -> get("coordinator", id)));
    }
}

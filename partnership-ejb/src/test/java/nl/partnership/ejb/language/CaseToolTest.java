package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.partnership.domain.language.CaseLesson;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.language.cases.CaseTool;
import nl.partnership.ejb.language.cases.CaseWritingService;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** What homes and questions tell of cases, and when they go. */
class CaseToolTest extends CaseTalking {

    @Test
    void a_shipped_case_is_checked_as_every_other_and_a_home_asks_a_colleague() {
        String id = as(
                town.caller("coordinator"), () -> bean(CaseWritingService.class).take(bridge(), "C1"));
        assertEquals(CaseStage.CONCEPT, get("coordinator", id).row().stage());
        assertEquals(0, lines("coordinator"));
        assertEquals(1, lines("zorg"));
        assertEquals(0, lines("jeugdhulp"));
        assertFalse(get("coordinator", id).checks());
        assertTrue(get("zorg", id).checks());
        check("zorg", id, false, false);
        assertEquals(0, lines("zorg"));
    }

    private int lines(String user) {
        return lines(user, "language.check");
    }

    private int lines(String user, String kind) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .of(kind)
                .size();
    }

    @Test
    void a_home_asks_each_party_to_read_a_shared_case_until_it_did_or_all_are_opened() {
        String id = shared();
        for (String user : List.of("coordinator", "jeugdhulp", "jeugdagent")) {
            assertEquals(1, lines(user, "language.perspective"), user);
        }
        assertEquals(0, lines("mentor", "language.perspective"));
        look("jeugdhulp", id, Viewpoint.YOUTH_CARE);
        assertEquals(0, lines("jeugdhulp", "language.perspective"));
        openCase(id);
        assertEquals(0, lines("jeugdagent", "language.perspective"));
    }

    @Test
    void a_question_shows_cases_and_says_of_how_many_nothing_was_learned() {
        assertEquals(Proposal.Level.NOT_ARRANGED, proposal().level());
        shared();
        assertEquals("Niemand aan tafel", rows().get(0).text().facts().get(0));
        assertEquals(List.of(1L, 1), proposal().facts().facts());
    }

    private Proposal proposal() {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(CaseTool.class).proposal(table("x", false))));
    }

    @Test
    void a_case_is_erased_two_years_after_its_school_year() {
        String id = shared();
        look("coordinator", id, Viewpoint.EDUCATION);
        openCase(id);
        learn(id, "Bel elkaar eerder.");
        TestClock.advance(Duration.ofDays(3 * 365));
        eraseDue(CaseLesson.class, LearningCase.class);
        inDatabase(em -> assertNull(em.find(LearningCase.class, id)));
    }
}

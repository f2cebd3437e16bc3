package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.AgreedDefinition;
import nl.partnership.domain.language.Opinion;
import nl.partnership.domain.language.TermRound;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** What is agreed about a term, and what homes and questions tell of it. */
class AgreedDefinitionTest extends Talking {

    private static final List<String> ALL = List.of("coordinator", "jeugdhulp", "jeugdagent", "gemeente");

    @Test
    void agreed_words_explain_once_two_can_live_with_them_and_nobody_disagrees_and_new_words_ask_anew() {
        agree("iets waarvoor wij elkaar bellen");
        say("jeugdhulp", Opinion.AGREE);
        assertFalse(term("gemeente").standing().agreed().isAgreed());
        say("coordinator", Opinion.CAN_LIVE_WITH);
        assertTrue(term("gemeente").standing().agreed().isAgreed());
        say("jeugdagent", Opinion.DISAGREE);
        assertFalse(term("gemeente").standing().agreed().isAgreed());
        say("jeugdagent", Opinion.AGREE);
        assertTrue(term("gemeente").standing().agreed().isAgreed());
        assertEquals(Opinion.AGREE, term("jeugdagent").ownOpinion());
        agree("iets waarvoor wij elkaar dezelfde dag bellen");
        assertEquals(List.of(), term("gemeente").standing().agreed().opinions());
        assertEquals("opinion", refused(() -> say("gemeente", null)).field());
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(AgreedDefinitionService.class)
                        .agree(bridge(), TERM, null, "iets")));
        assertThrows(
                Stale.class,
                () -> as(town.caller("zorg"), () -> bean(AgreedDefinitionService.class)
                        .agree(bridge(), TERM, null, "iets")));
        assertEquals("text", refused(() -> agree("Bel Sanne Jansen")).field());
    }

    @Test
    void homes_ask_for_an_answer_and_for_an_opinion_until_they_are_given() {
        String talk = talk(3);
        String round = start(talk);
        assertEquals(1, lines("jeugdhulp", "language.answer"));
        assertEquals(1, lines("zorg", "language.answer"));
        assertEquals(0, lines("mentor", "language.answer"));
        answer("jeugdhulp", round, "hulp", "jjjjjj");
        assertEquals(0, lines("jeugdhulp", "language.answer"));
        assertEquals(1, lines("jeugdagent", "language.answer"));
        open(round);
        assertEquals(0, lines("jeugdagent", "language.answer"));
        agree("iets");
        assertEquals(1, lines("jeugdagent", "language.opinion"));
        say("jeugdagent", Opinion.AGREE);
        assertEquals(0, lines("jeugdagent", "language.opinion"));
        assertEquals(1, lines("coordinator", "language.opinion"));
    }

    private int lines(String user, String kind) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .of(kind)
                .size();
    }

    @Test
    void a_question_shows_what_is_to_be_answered_and_how_far_all_mean_the_same() {
        String talk = talk(3);
        assertEquals(Proposal.Level.NOT_ARRANGED, proposal(talk, false).level());
        assertNull(proposal(talk, true));
        String round = start(talk);
        assertEquals("language.tool.answer", rows(talk).get(0).verb().key());
        answer("coordinator", round, "school", "jnjnjn");
        answer("jeugdhulp", round, "hulp", "jjnjnj");
        open(round);
        assertEquals(List.of(1, 6), rows(talk).get(0).note().facts());
        assertEquals(Proposal.Level.PARTLY, proposal(talk, false).level());
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        assertEquals(List.of(), rows(talk));
    }

    private Proposal proposal(String talk, boolean guests) {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(GlossaryTool.class).proposal(table(talk, guests))));
    }

    private List<GlossaryTool.Row> rows(String talk) {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(GlossaryTool.class).rows(table(talk, false))));
    }

    @Test
    void
            what_was_never_opened_goes_after_its_school_year_and_an_opened_round_with_what_was_kept_back_as_its_conversation() {
        String talk = talk(3);
        String opened = start(talk);
        answer("coordinator", opened, "school", "jjjjjj");
        answer("jeugdhulp", opened, "wat wij achterhielden", "j-----");
        open(opened);
        String blind = start(talk(9));
        answer("coordinator", blind, "school", "jjjjjj");
        agree("iets");
        agree("iets anders");
        TestClock.advance(Duration.ofDays(270));
        erase();
        inDatabase(em -> assertNull(em.find(TermRound.class, blind)));
        inDatabase(em -> assertNotNull(em.find(TermRound.class, opened)));
        TestClock.advance(Duration.ofDays(2 * 365 + 2));
        erase();
        long answers = database(em ->
                em.createQuery("select count(d) from Definition d", Long.class).getSingleResult());
        assertEquals(2, answers, "also what was kept back");
        TestClock.advance(Duration.ofDays(3 * 365));
        erase();
        inDatabase(em -> assertNull(em.find(TermRound.class, opened)));
        long left = database(em -> em.createQuery("select count(a) from AgreedDefinition a", Long.class)
                .getSingleResult());
        assertEquals(1, left);
    }

    private void erase() {
        eraseDue(AgreedDefinition.class, TermRound.class);
        assertEquals(List.of(), dueForErasure(TermRound.class));
    }

    @Test
    void all_terms_are_read_in_as_many_statements_for_one_round_as_for_many() throws Exception {
        String first = start(talk(1));
        answer("coordinator", first, "school", "jjjjjj");
        open(first);
        long few = statements(this::read);
        for (int i = 2; i < 8; i++) {
            String round = start(talk(i));
            ALL.forEach(user -> answer(user, round, "woorden", "jnjnhh"));
            open(round);
        }
        assertEquals(few, statements(this::read));
    }

    private void read() {
        as(town.caller("jeugdhulp"), () -> bean(TermService.class).all(bridge()));
    }
}

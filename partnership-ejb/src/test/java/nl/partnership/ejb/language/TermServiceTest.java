package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.PlanService;
import org.junit.jupiter.api.Test;

/** A term on the table of a conversation: answered blind, opened together, agreed in words. */
class TermServiceTest extends Talking {

    private static final List<String> ALL = List.of("coordinator", "jeugdhulp", "jeugdagent", "gemeente");

    @Test
    void before_opening_nothing_of_anothers_answer_is_anywhere_and_afterwards_all_lie_side_by_side() {
        String round = start(talk(3));
        TermView before = term("coordinator");
        answer("jeugdhulp", round, "iets waarvan een kind schrikt", "jjnnhh");
        assertEquals(before, term("coordinator"), "nobody else notices that somebody answered");
        assertEquals(term("gemeente").standing().opened(), List.of());
        assertNull(term("jeugdagent").standing().own());
        assertEquals(
                "iets waarvan een kind schrikt",
                term("jeugdhulp").standing().own().text());
        answer("coordinator", round, "wat in ons register staat", "jjjnhn");
        open(round);
        for (String user : ALL) {
            OpenedRound opened = term(user).standing().opened().get(0);
            assertEquals(List.of("De Brug", "Jeugdhulp"), names(opened), user);
            assertEquals(new Measure(4, 2, TODAY), opened.measure(), user);
            assertFalse(opened.isSame(2));
        }
        assertEquals(1, term("bestuurder").standing().opened().size());
        assertThrows(NotFound.class, () -> term("vreemde"));
    }

    private static List<String> names(OpenedRound opened) {
        return opened.definitions().stream().map(DefinitionRow::organisation).toList();
    }

    @Test
    void who_answers_after_the_opening_is_shown_as_later_and_does_not_count() {
        String round = start(talk(3));
        answer("coordinator", round, "school", "jjjjjj");
        answer("jeugdhulp", round, "hulp", "jjjjjj");
        answer("jeugdagent", round, "politie", "jj----");
        open(round);
        assertEquals(6, measure().same());
        TestClock.advance(Duration.ofMinutes(5));
        answer("jeugdagent", round, "politie", "nnnnnn");
        OpenedRound opened = term("gemeente").standing().opened().get(0);
        assertEquals(3, opened.definitions().size());
        assertNotNull(opened.definitions().get(2).later());
        assertEquals(6, opened.measure().same());
        // taken back after it was shown: whose it was and no word of it
        as(town.caller("jeugdhulp"), () -> bean(DefinitionService.class).takeBack(round));
        DefinitionRow withdrawn = term("gemeente").standing().opened().get(0).definitions().stream()
                .filter(DefinitionRow::withdrawn)
                .findFirst()
                .orElseThrow();
        assertEquals("Jeugdhulp", withdrawn.organisation());
        assertNull(withdrawn.text());
        assertTrue(withdrawn.answers().isEmpty());
        assertNull(term("gemeente").standing().opened().get(0).measure());
        assertEquals(
                "hulp",
                term("jeugdhulp")
                        .standing()
                        .opened()
                        .get(0)
                        .definitions()
                        .get(1)
                        .text());
    }

    private Measure measure() {
        return term("coordinator").standing().last().orElseThrow();
    }

    @Test
    void the_measure_is_over_opened_rounds_and_stands_beside_the_first_of_the_school_year() {
        String first = start(talk(1));
        answer("coordinator", first, "school", "jnjnjn");
        answer("jeugdhulp", first, "hulp", "jjnjnj");
        open(first);
        assertEquals(Optional.empty(), term("coordinator").standing().before());
        TestClock.advance(Duration.ofDays(60));
        String second = start(talk(70));
        answer("coordinator", second, "school", "jnjnjn");
        answer("jeugdhulp", second, "hulp", "jnjnnj");
        assertEquals(1, measure().same());
        open(second);
        assertEquals(4, measure().same());
        assertEquals(1, term("jeugdagent").standing().before().orElseThrow().same());
        assertEquals(TODAY, term("jeugdagent").standing().before().orElseThrow().on());
    }

    @Test
    void who_may_not_see_one_of_the_answers_reads_no_measure() {
        String round = start(talk(3));
        answer("coordinator", round, "school", "jjjjjj");
        answer("jeugdhulp", round, "hulp", "jjjjjj");
        open(round);
        TestVisibility.set((author, viewer) ->
                !(author.role().equals("YOUTH_CARE_WORKER") && viewer.role().equals("YOUTH_OFFICER")));
        OpenedRound opened = term("jeugdagent").standing().opened().get(0);
        assertEquals(List.of("De Brug"), names(opened));
        assertNull(opened.measure());
        assertNotNull(term("gemeente").standing().opened().get(0).measure());
    }

    @Test
    void a_conversation_has_one_term_and_a_term_waits_once() {
        String talk = talk(3);
        String other = talk(9);
        String round = start(talk);
        assertEquals("language.round.already", refused(() -> start(other)).key());
        assertEquals(
                "conversation",
                refused(() -> as(town.caller("zorg"), () -> bean(TermRoundService.class)
                                .start(bridge(), "SIGNAL", talk)))
                        .field());
        assertEquals(List.of(other), conversations());
        long version = term("zorg").standing().blind().version();
        as(town.caller("zorg"), () -> bean(TermRoundService.class).move(round, version, other));
        assertEquals(List.of(talk), conversations());
        assertThrows(
                Stale.class,
                () -> as(town.caller("zorg"), () -> bean(TermRoundService.class).stop(round, version)));
        as(town.caller("zorg"), () -> bean(TermRoundService.class).stop(round, version + 1));
        assertNull(term("jeugdhulp").standing().blind());
        assertThrows(RuleViolation.class, () -> answer("jeugdhulp", round, "hulp", "jjjjjj"));
        start(other);
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(TermRoundService.class)
                        .start(bridge(), "SIGNAL", talk)));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator2"), () -> bean(TermRoundService.class)
                        .start(bridge(), "SIGNAL", talk)));
    }

    private List<String> conversations() {
        return as(town.caller("coordinator"), () -> bean(TermRoundService.class).conversations(bridge())).stream()
                .map(TalkChoice::id)
                .toList();
    }

    @Test
    void ready_asks_for_words_and_six_answers_and_for_nobody_who_can_be_recognised() {
        String round = start(talk(3));
        write("jeugdhulp", round, new TypedDefinition(null, null, null, answers("j-----")), false);
        assertEquals("text", field(round, new TypedDefinition(null, null, null, answers("jjjjjj"))));
        assertEquals("answer1", field(round, new TypedDefinition("iets", null, null, answers("j-jjjj"))));
        assertEquals("example", field(round, new TypedDefinition("iets", "Sanne Jansen", null, answers("jjjjjj"))));
        assertEquals("notThis", field(round, new TypedDefinition("iets", null, "x".repeat(401), answers("jjjjjj"))));
        DefinitionRow read = as(town.caller("jeugdhulp"), () -> bean(DefinitionService.class)
                        .draft(round))
                .own();
        answer("jeugdhulp", round, "eerste", "jjjjjj");
        assertThrows(
                Stale.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(DefinitionService.class)
                        .write(
                                round,
                                read.id(),
                                read.version(),
                                new TypedDefinition("twee", null, null, answers("jjjjjj")),
                                true)));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator2"), () -> bean(DefinitionService.class)
                        .draft(round)));
    }

    private String field(String round, TypedDefinition typed) {
        return refused(() -> write("jeugdhulp", round, typed, true)).field();
    }

    @Test
    void what_an_organisation_wrote_last_about_a_term_is_where_it_starts_the_next_time() {
        String first = start(talk(3));
        answer("jeugdhulp", first, "onze woorden", "jjjjjj");
        open(first);
        String second = start(talk(9));
        DefinitionDraft draft =
                as(town.caller("jeugdhulp"), () -> bean(DefinitionService.class).draft(second));
        assertNull(draft.own());
        assertEquals("onze woorden", draft.earlier().text());
    }

    @Test
    void a_cancelled_conversation_leaves_its_term_to_be_put_on_another() {
        String talk = talk(3);
        String round = start(talk);
        long planned = as(town.caller("coordinator"), () -> bean(PlanService.class)
                        .planned(talk))
                .version();
        as(town.caller("coordinator"), () -> bean(PlanService.class).cancel(talk, planned));
        answer("jeugdhulp", round, "hulp", "jjjjjj");
        assertNotNull(term("coordinator").standing().blind());
        String other = talk(9);
        long version = term("coordinator").standing().blind().version();
        as(town.caller("coordinator"), () -> bean(TermRoundService.class).move(round, version, other));
        assertEquals(other, term("coordinator").standing().blind().conversationId());
    }
}

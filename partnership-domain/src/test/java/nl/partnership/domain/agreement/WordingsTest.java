package nl.partnership.domain.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.partnership.domain.agreement.Wordings.Change;
import nl.partnership.domain.agreement.Wordings.Piece;
import org.junit.jupiter.api.Test;

class WordingsTest {

    private static Piece same(String text) {
        return new Piece(text, false);
    }

    private static Piece other(String text) {
        return new Piece(text, true);
    }

    @Test
    void of_a_changed_paragraph_the_words_are_marked_that_the_other_has_not() {
        assertEquals(
                List.of(new Change(
                        List.of(same("De school belt"), other("de wijkagent.")),
                        List.of(same("De school belt"), other("112. De jeugdagent hoort het.")))),
                Wordings.changes(
                        "Eén.\nDe school belt de wijkagent.\nDrie.",
                        "Eén.\n\nDe school belt 112. De jeugdagent hoort het.\nDrie."));
    }

    @Test
    void a_paragraph_that_came_or_went_stands_alone_and_the_others_stay_where_they_are() {
        assertEquals(
                List.of(new Change(List.of(), List.of(other("Nieuw.")))),
                Wordings.changes("Eén.\nTwee.", "Eén.\nNieuw.\nTwee."));
        assertEquals(List.of(new Change(List.of(other("Twee.")), List.of())), Wordings.changes("Eén.\nTwee.", "Eén."));
    }

    @Test
    void what_is_the_same_but_for_empty_lines_did_not_change() {
        assertEquals(List.of(), Wordings.changes("Eén.\nTwee.", " Eén. \n\nTwee."));
        assertEquals(2, Wordings.length("Eén.\n\nTwee.\n"));
    }

    @Test
    void a_word_that_moved_is_marked_on_both_sides() {
        assertEquals(
                List.of(new Change(List.of(other("a"), same("b")), List.of(same("b"), other("a")))),
                Wordings.changes("a b", "b a"));
    }
}

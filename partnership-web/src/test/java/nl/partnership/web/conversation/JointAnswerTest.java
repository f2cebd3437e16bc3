package nl.partnership.web.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import nl.partnership.ejb.conversation.AnswerRow;
import org.junit.jupiter.api.Test;

class JointAnswerTest {

    private final JointAnswer answer = new JointAnswer();

    @Test
    void two_texts_on_the_same_start_become_one_in_which_the_start_stands_once() {
        answer.read(row("Wij maken een lijst.", 1));
        answer.setText("Wij maken een lijst. De agent belt.");
        answer.meet(row("Wij maken een lijst. School print hem.", 2));
        answer.merge();
        assertEquals("Wij maken een lijst. School print hem.\n\nDe agent belt.", answer.getText());
        assertEquals(2, answer.revision());
        assertNull(answer.getTheirs());
    }

    @Test
    void a_text_that_was_changed_in_the_middle_stays_whole_under_the_other() {
        answer.read(row("Wij maken een lijst.", 1));
        answer.setText("Wij maken twee lijsten.");
        answer.meet(row("Wij maken geen lijst.", 2));
        answer.merge();
        assertEquals("Wij maken geen lijst.\n\nWij maken twee lijsten.", answer.getText());
    }

    @Test
    void who_typed_nothing_gets_the_text_of_the_other() {
        answer.read(row("Wij maken een lijst.", 1));
        answer.meet(row("Wij maken geen lijst.", 2));
        answer.merge();
        assertEquals("Wij maken geen lijst.", answer.getText());
    }

    @Test
    void words_stay_when_the_other_emptied_the_answer() {
        answer.setText("Mijn woorden.");
        answer.meet(row("", 2));
        answer.merge();
        assertEquals("Mijn woorden.", answer.getText());
    }

    @Test
    void the_own_words_that_come_back_are_nobody_elses() {
        answer.setText("Mijn woorden.");
        answer.stored(row("Mijn woorden.", 1));
        answer.meet(row("Mijn woorden.", 1));
        assertNull(answer.getTheirs());
        answer.meet(row("Andere woorden.", 2));
        assertNotNull(answer.getTheirs());
    }

    private static AnswerRow row(String text, int revision) {
        return new AnswerRow("a1", "Q1.1", text, revision, null, null, null, null);
    }
}

package nl.partnership.ejb.conversation.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.base.Sentence;
import org.junit.jupiter.api.Test;

class KeptSentenceTest {

    @Test
    void a_sentence_is_read_as_it_was_written() {
        Sentence sentence = Sentence.of(
                "conversation.table.all",
                "Zo \"gezegd\", één [regel]",
                LocalDate.of(2026, 12, 1),
                Sentence.several(List.of(Sentence.of("rule.category.AGGREGATE"), Sentence.asItIs("tot vijf"))));
        assertEquals(sentence, KeptSentence.read(KeptSentence.write(sentence)));
    }
}

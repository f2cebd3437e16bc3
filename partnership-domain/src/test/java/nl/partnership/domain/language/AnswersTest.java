package nl.partnership.domain.language;

import static nl.partnership.domain.language.ExampleAnswer.DEPENDS;
import static nl.partnership.domain.language.ExampleAnswer.NO;
import static nl.partnership.domain.language.ExampleAnswer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static Answers of(ExampleAnswer... answers) {
        return new Answers(Arrays.asList(answers));
    }

    @Test
    void the_measure_counts_the_examples_to_which_all_who_answered_gave_the_same_answer() {
        Answers school = of(YES, NO, DEPENDS, YES, NO, YES);
        Answers police = of(YES, NO, YES, YES, null, null);
        Answers care = of(YES, DEPENDS, DEPENDS, null, NO, null);
        assertEquals(3, Answers.same(List.of(school, police, care)));
        assertTrue(Answers.isSame(List.of(school, police, care), 4));
        assertFalse(Answers.isSame(List.of(school, police, care), 5), "one who answers agrees with nobody");
    }

    @Test
    void it_is_the_same_in_any_order_of_partners() {
        Random chance = new Random(20261201);
        for (int i = 0; i < 500; i++) {
            List<Answers> all = new ArrayList<>();
            for (int partner = 0; partner < 2 + chance.nextInt(5); partner++) {
                ExampleAnswer[] answers = new ExampleAnswer[Answers.EXAMPLES];
                for (int at = 0; at < answers.length; at++) {
                    int one = chance.nextInt(4);
                    answers[at] = one == 3 ? null : ExampleAnswer.values()[one];
                }
                all.add(of(answers));
            }
            int measure = Answers.same(all);
            Collections.shuffle(all, chance);
            assertEquals(measure, Answers.same(all));
        }
    }

    @Test
    void nobody_and_one_alone_mean_the_same_of_nothing() {
        assertEquals(0, Answers.same(List.of()));
        assertEquals(0, Answers.same(List.of(of(YES, YES, YES, YES, YES, YES))));
        assertEquals(0, Answers.same(List.of(Answers.NONE, Answers.NONE)));
    }

    @Test
    void what_is_stored_comes_back_with_what_was_not_answered() {
        AnswersConverter converter = new AnswersConverter();
        Answers some = of(YES, null, DEPENDS, null, NO, null);
        Answers read = converter.convertToEntityAttribute(converter.convertToDatabaseColumn(some));
        assertEquals(some, read);
        assertNull(read.to(1));
        assertEquals(1, read.firstOpen());
        assertEquals(Answers.NONE, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(Answers.NONE)));
    }
}

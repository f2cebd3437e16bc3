package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void only_what_one_of_the_two_has_is_said() {
        assertEquals(
                List.of("missing: b", "unexpected: a", "unexpected: d"),
                Difference.between(List.of("a", "b", "c"), List.of("a", "c", "d", "a")));
    }

    @Test
    void the_same_in_another_order_is_no_difference() {
        assertEquals(List.of(), Difference.between(List.of("a", "b"), List.of("b", "a")));
    }
}

package nl.partnership.web.base.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.partnership.domain.base.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoNamesTest {

    @Test
    void a_row_names_two_things_and_what_follows_the_first_sign_is_the_second() {
        assertEquals(new TwoNames("task", "1 2"), TwoNames.of("task 1 2", ' '));
        assertEquals(new TwoNames("", ""), TwoNames.of(":", ':'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "task", "task:1", "task\u00a01"})
    void what_does_not_name_two_is_no_row(String which) {
        assertThrows(NotFound.class, () -> TwoNames.of(which, ' '));
    }
}

package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private final Arrivals arrivals = new Arrivals();

    @Test
    void when_too_many_are_on_their_way_one_more_is_not_waited_for() {
        assertEquals(Optional.empty(), inside(Arrivals.MOST));
        assertEquals(Optional.of("read"), inside(Arrivals.MOST - 1));
    }

    @Test
    void what_cannot_be_read_takes_no_room_for_ever() {
        for (int i = 0; i <= Arrivals.MOST; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> arrivals.await(() -> {
                        throw new IllegalStateException();
                    }));
        }
        assertEquals(Optional.of("read"), inside(0));
    }

    /** What the next one gets while so many are on their way. */
    private Optional<String> inside(int others) {
        return others == 0
                ? arrivals.await(() -> "read")
                : arrivals.await(() -> inside(others - 1)).orElse(Optional.empty());
    }
}

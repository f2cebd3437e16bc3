package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.partnership.ejb.base.Listed;
import org.junit.jupiter.api.Test;

class PagedTest {

    @Test
    void a_page_has_its_rows_and_knows_its_neighbours() {
        Paged<Integer> second = Paged.of("2", 3, list(7));
        assertEquals(List.of(3, 4, 5), second.rows());
        assertTrue(second.paging().hasPrevious());
        assertTrue(second.paging().hasNext());
        assertEquals(3, second.paging().last());
    }

    @Test
    void beyond_the_end_is_the_last_page() {
        Paged<Integer> last = Paged.of("40", 3, list(7));
        assertEquals(List.of(6), last.rows());
        assertEquals(3, last.paging().number());
        assertFalse(last.paging().hasNext());
    }

    @Test
    void what_is_no_number_is_the_first_page() {
        for (String asked : new String[] {null, "", "0", "-1", "2x", "123456"}) {
            assertEquals(List.of(0, 1, 2), Paged.of(asked, 3, list(7)).rows(), asked);
        }
    }

    @Test
    void an_empty_list_is_one_page() {
        Paged<Integer> none = Paged.of("3", 3, list(0));
        assertTrue(none.rows().isEmpty());
        assertFalse(none.paging().isNeeded());
    }

    private static Paged.Source<Integer> list(int total) {
        return (first, most) -> new Listed<>(
                IntStream.range(first, Math.max(first, Math.min(first + most, total)))
                        .boxed()
                        .toList(),
                total);
    }
}

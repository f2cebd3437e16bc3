package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What went well is read once, by who did it. */
class NoticesTest {

    private final Map<String, Object> session = new HashMap<>();

    @Test
    void what_went_well_is_told_on_the_page_that_is_shown_next_and_once() {
        new Notices().add("Bewaard.", session);
        assertEquals(List.of("Bewaard."), new Notices().taken(true, session));
        assertEquals(List.of(), new Notices().taken(true, session));
        assertEquals(Map.of(), session);
    }

    @Test
    void a_part_that_the_page_asks_for_meanwhile_takes_nothing_of_a_form() {
        Notices form = new Notices();
        form.add("Klaar voor het gesprek.", session);
        assertEquals(List.of(), new Notices().taken(false, session));
        assertEquals(List.of("Klaar voor het gesprek."), form.taken(true, session));
        assertEquals(List.of(), new Notices().taken(true, session));
    }

    @Test
    void a_part_tells_what_was_done_for_it_and_leaves_the_rest_to_the_next_page() {
        new Notices().add("Eerst dit.", session);
        Notices part = new Notices();
        part.add("Dan dat.", session);
        assertEquals(List.of("Dan dat."), part.taken(false, session));
        assertEquals(List.of("Eerst dit."), new Notices().taken(true, session));
    }

    @Test
    void a_page_tells_what_came_of_its_form_even_when_another_page_was_shown_first() {
        Notices form = new Notices();
        form.add("Bewaard.", session);
        new Notices().taken(true, session);
        assertEquals(List.of("Bewaard."), form.taken(true, session));
    }
}

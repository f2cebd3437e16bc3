package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Parts of a long list. */
class PagingTest {

    @Test
    void who_did_something_in_a_row_stays_on_the_page_of_that_row() {
        assertEquals(
                "/support/map.xhtml?state=HOLDING&page=2",
                new Paging(2, 20, 30).at("/support/map.xhtml?state=HOLDING"));
        assertEquals("/base/outbox.xhtml?page=3", new Paging(3, 20, 60).at("/base/outbox.xhtml"));
        assertEquals("/base/outbox.xhtml", new Paging(1, 20, 60).at("/base/outbox.xhtml"));
        assertEquals(
                "/base/outbox.xhtml?page=2", new Paging(3, 20, 40).at("/base/outbox.xhtml"), "the last one is gone");
    }
}

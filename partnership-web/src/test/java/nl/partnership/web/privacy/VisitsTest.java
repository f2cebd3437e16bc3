package nl.partnership.web.privacy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisitsTest {

    private final Visits visits = new Visits(3);

    @Test
    void each_address_has_its_visits_and_the_next_minute_gives_new_ones() {
        for (int visit = 0; visit < 3; visit++) {
            assertTrue(visits.mayCome("192.0.2.1", 1));
        }
        assertFalse(visits.mayCome("192.0.2.1", 1));
        assertTrue(visits.mayCome("192.0.2.2", 1));
        assertTrue(visits.mayCome("192.0.2.1", 2));
    }

    @Test
    void who_has_a_whole_network_of_addresses_has_the_visits_of_one() {
        for (int visit = 0; visit < 3; visit++) {
            assertTrue(visits.mayCome("2001:db8:0:7::" + visit, 1));
        }
        assertFalse(visits.mayCome("2001:db8:0:7:9:9:9:9", 1));
        assertTrue(visits.mayCome("2001:db8:0:8::1", 1));
    }

    @Test
    void however_many_addresses_ask_others_are_answered() {
        for (int address = 0; address < 40_000; address++) {
            visits.mayCome("address " + address, 1);
        }
        int answered = 0;
        for (int address = 0; address < 100; address++) {
            answered += visits.mayCome("one more " + address, 1) ? 1 : 0;
        }
        assertTrue(answered > 90, answered + " of 100");
    }
}

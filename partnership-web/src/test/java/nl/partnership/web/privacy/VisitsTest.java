package nl.partnership.web.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VisitsTest {

    private final Visits visits = new Visits(3);

    @Test
    void who_has_a_whole_network_of_addresses_has_the_visits_of_one() {
        Duration pause = Duration.ZERO;
        // the minute may turn meanwhile
        for (int visit = 0; visit < 8; visit++) {
            pause = visits.take("2001:db8:0:7::" + visit);
        }
        assertFalse(pause.isZero());
        assertEquals(Duration.ZERO, visits.take("2001:db8:0:8::1"));
    }
}

package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaseTest extends ServiceTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @AfterEach
    void becomeTheFirstNode() {
        TestNode.become("one");
    }

    @Test
    void who_asks_first_holds_it_and_may_keep_it() {
        assertTrue(hold("one", "job"));
        assertTrue(hold("one", "job"));
    }

    @Test
    void another_node_does_not_get_it_meanwhile() {
        assertTrue(hold("one", "job"));
        assertFalse(hold("two", "job"));
        assertTrue(hold("two", "other job"));
    }

    @Test
    void it_runs_out_by_itself() {
        assertTrue(hold("one", "job"));
        TestClock.advance(MINUTE);
        assertTrue(hold("two", "job"));
        assertFalse(hold("one", "job"));
    }

    @Test
    void of_many_nodes_that_ask_at_once_for_a_new_name_one_gets_it() throws Exception {
        for (int round = 0; round < 5; round++) {
            String job = "job " + round;
            List<Boolean> answers = Nodes.atOnce(6, () -> bean(Lease.class).hold(job, MINUTE));
            assertEquals(1, Collections.frequency(answers, true), "round " + round);
        }
    }

    @Test
    void of_many_nodes_that_ask_at_once_for_one_that_ran_out_one_gets_it() throws Exception {
        hold("gone", "job");
        TestClock.advance(MINUTE);
        List<Boolean> answers = Nodes.atOnce(6, () -> bean(Lease.class).hold("job", MINUTE));
        assertEquals(1, Collections.frequency(answers, true));
    }

    private boolean hold(String node, String job) {
        TestNode.become(node);
        return bean(Lease.class).hold(job, MINUTE);
    }
}

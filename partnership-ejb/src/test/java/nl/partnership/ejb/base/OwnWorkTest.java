package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OwnWorkTest {

    private final OwnWork work = new OwnWork();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void work_in_hand_is_finished_before_the_portal_stops() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        Thread worker = new Thread(() -> work.does(() -> {
            begun.countDown();
            await(stopping);
            done.add("work");
        }));
        worker.start();
        begun.await();
        Thread stop = new Thread(() -> {
            work.stop(new Stopping());
            done.add("stop");
        });
        stop.start();
        while (stop.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        stopping.countDown();
        worker.join();
        stop.join();
        assertEquals(List.of("work", "stop"), done);
    }

    @Test
    void none_is_begun_after_that() {
        assertTrue(work.does(() -> done.add("before")));
        work.stop(new Stopping());
        assertFalse(work.does(() -> done.add("after")));
        assertEquals(List.of("before"), done);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

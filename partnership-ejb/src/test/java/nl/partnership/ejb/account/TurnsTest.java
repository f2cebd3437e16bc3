package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.partnership.domain.base.Later;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void no_more_work_at_a_time_than_was_said() throws Exception {
        Turns turns = new Turns(2, 30, LONG);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            all.add(threads.submit(() -> turns.take(() -> {
                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                Thread.yield();
                return working.decrementAndGet();
            })));
        }
        for (Future<Integer> one : all) {
            one.get();
        }
        assertTrue(most.get() <= 2, () -> most + " at a time");
    }

    @Test
    void who_finds_the_line_full_is_asked_to_come_back() throws Exception {
        Turns turns = new Turns(1, 0, LONG);
        Future<String> first = hold(turns);
        Later full = assertThrows(Later.class, () -> turns.take(() -> "second"));
        assertEquals(Later.Reason.BUSY, full.reason());
        assertTrue(full.pause().toSeconds() > 0);
        ready.countDown();
        assertEquals("first", first.get());
        assertEquals("third", turns.take(() -> "third"));
    }

    @Test
    void who_waits_for_too_long_is_asked_to_come_back_and_leaves_the_place_free() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ZERO);
        Future<String> first = hold(turns);
        assertThrows(Later.class, () -> turns.take(() -> "second"));
        assertThrows(Later.class, () -> turns.take(() -> "third"));
        ready.countDown();
        first.get();
        assertEquals("fourth", turns.take(() -> "fourth"));
    }

    @Test
    void work_that_fails_takes_nobody_s_turn() {
        Turns turns = new Turns(1, 0, LONG);
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.take(() -> {
                        throw new IllegalStateException();
                    }));
        }
        assertEquals("next", turns.take(() -> "next"));
    }

    private Future<String> hold(Turns turns) throws InterruptedException {
        Future<String> first = threads.submit(() -> turns.take(() -> {
            begun.countDown();
            await(ready);
            return "first";
        }));
        begun.await();
        return first;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GatekeeperTest {

    /** Less than the patience that a stop has with those inside. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Gatekeeper gate = new Gatekeeper();

    @Test
    void a_stop_waits_for_who_is_inside_and_not_for_who_is_turned_away() throws Exception {
        gate.stopping = FakeRequest.fake(Event.class, (method, argument) -> null);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        CountDownLatch turnedAway = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        Thread guest = begin(() -> enter(() -> {}, (request, response) -> {
            inside.countDown();
            await(leave);
        }));
        inside.await();
        Thread stop = begin(gate::close);
        while (stop.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        // takes the answer slowly
        Thread late = begin(() -> enter(
                () -> {
                    turnedAway.countDown();
                    await(taken);
                },
                (request, response) -> {
                    throw new AssertionError("let in");
                }));
        turnedAway.await();
        assertTrue(stop.isAlive());
        leave.countDown();
        guest.join();
        stop.join(SOON.toMillis());
        assertFalse(stop.isAlive());
        assertTrue(late.isAlive());
        taken.countDown();
        late.join();
    }

    private void enter(Runnable answer, FilterChain chain) {
        HttpServletRequest request = FakeRequest.fake(HttpServletRequest.class, (method, argument) -> switch (method) {
            case "isSecure" -> false;
            default -> "/index.xhtml";
        });
        HttpServletResponse response =
                FakeRequest.fake(HttpServletResponse.class, (method, argument) -> switch (method) {
                    case "getOutputStream" -> new Taken(answer);
                    case "getStatus" -> 200;
                    default -> null;
                });
        try {
            gate.doFilter(request, response, chain);
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        }
    }

    /** An answer that takes its time. */
    private static final class Taken extends ServletOutputStream {

        private final Runnable time;

        Taken(Runnable time) {
            this.time = time;
        }

        @Override
        public void write(int one) {}

        @Override
        public void write(byte[] answer, int from, int length) {
            time.run();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }

    private static Thread begin(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

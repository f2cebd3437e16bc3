package nl.partnership.web.base.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.partnership.web.base.FakeRequest;
import org.junit.jupiter.api.Test;

class InTurnTest {

    /** Less than the patience that one has with the page's own requests. */
    private static final long SOON_SECONDS = 10;

    private final InTurn inTurn = new InTurn();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    @Test
    void the_second_that_a_page_sends_waits_for_the_first() throws Exception {
        Thread first = begin("POST", "12:1", this::stay);
        assertTrue(inside.await(SOON_SECONDS, TimeUnit.SECONDS));
        CountDownLatch answered = new CountDownLatch(1);
        Thread second = begin("POST", "12:2", (request, response) -> answered.countDown());
        while (second.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertEquals(1, answered.getCount());
        leave.countDown();
        assertTrue(answered.await(SOON_SECONDS, TimeUnit.SECONDS));
        first.join();
        second.join();
        assertEquals(0, inTurn.pages(), "nothing is kept of pages that wait for nothing");
    }

    @Test
    void other_pages_what_is_only_read_and_pages_without_a_state_do_not_wait() throws Exception {
        Thread first = begin("POST", "12:1", this::stay);
        assertTrue(inside.await(SOON_SECONDS, TimeUnit.SECONDS));
        String[][] others = {{"POST", "-13:1"}, {"GET", null}, {"POST", null}, {"POST", "stateless"}};
        for (String[] other : others) {
            CountDownLatch answered = new CountDownLatch(1);
            begin(other[0], other[1], (request, response) -> answered.countDown());
            assertTrue(answered.await(SOON_SECONDS, TimeUnit.SECONDS), other[0] + " " + other[1]);
        }
        leave.countDown();
        first.join();
    }

    @Test
    void who_fails_lets_the_next_one_go_on() throws Exception {
        begin("POST", "12:1", (request, response) -> {
                    throw new ServletException("planted");
                })
                .join();
        CountDownLatch answered = new CountDownLatch(1);
        begin("POST", "12:1", (request, response) -> answered.countDown()).join();
        assertEquals(0, answered.getCount());
        assertEquals(0, inTurn.pages());
    }

    private void stay(Object request, Object response) {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Thread begin(String kind, String state, FilterChain chain) {
        HttpSession session = FakeRequest.fake(HttpSession.class, (method, argument) -> "session");
        HttpServletRequest request = FakeRequest.fake(HttpServletRequest.class, (method, argument) -> switch (method) {
            case "getMethod" -> kind;
            case "getSession" -> session;
            default -> state;
        });
        Thread thread = new Thread(() -> {
            try {
                inTurn.doFilter(request, null, chain);
            } catch (IOException | ServletException e) {
                assertEquals("planted", e.getMessage());
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}

package nl.partnership.web.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LeafletPapersTest {

    private final LeafletPapers papers = new LeafletPapers();
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger made = new AtomicInteger();

    private byte[] slow() {
        made.incrementAndGet();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new byte[] {1};
    }

    @Test
    void few_wait_while_a_paper_is_made_and_what_is_there_is_given_at_once() throws Exception {
        papers.of("there", () -> new byte[] {7});
        ExecutorService many = Executors.newFixedThreadPool(20);
        try {
            List<Future<Optional<byte[]>>> asked = new ArrayList<>();
            for (int one = 0; one < 20; one++) {
                String tag = "paper " + one;
                asked.add(many.submit(() -> papers.of(tag, this::slow)));
            }
            while (asked.stream().filter(Future::isDone).count() < 16 || made.get() == 0) {
                Thread.sleep(5);
            }
            assertEquals(1, made.get());
            assertArrayEquals(new byte[] {7}, papers.of("there", this::slow).orElseThrow());
            go.countDown();
            int given = 0;
            for (Future<Optional<byte[]>> one : asked) {
                given += one.get().isPresent() ? 1 : 0;
            }
            assertEquals(4, given);
        } finally {
            go.countDown();
            many.shutdownNow();
        }
        assertArrayEquals(new byte[] {1}, papers.of("paper 0 again", this::slow).orElseThrow());
    }
}

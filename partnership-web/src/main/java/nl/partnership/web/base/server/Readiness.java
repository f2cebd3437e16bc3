package nl.partnership.web.base.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Whether people may be sent here, asked for no oftener than once a second however many want to know; what does not answer within a
 * few seconds is not ready.
 */
final class Readiness implements BooleanSupplier {

    private static final long HOLDS = Duration.ofSeconds(1).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ExecutorService asking = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "readiness");
        thread.setDaemon(true);
        return thread;
    });

    private final BooleanSupplier question;
    private CompletableFuture<Boolean> answer = CompletableFuture.completedFuture(false);
    private long asked = System.nanoTime() - HOLDS;

    Readiness(BooleanSupplier question) {
        this.question = question;
    }

    @Override
    public boolean getAsBoolean() {
        try {
            return newest().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> newest() {
        long now = System.nanoTime();
        if (answer.isDone() && now - asked >= HOLDS) {
            asked = now;
            answer = CompletableFuture.supplyAsync(question::getAsBoolean, asking);
        }
        return answer;
    }
}

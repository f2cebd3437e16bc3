package nl.partnership.web.base.server;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.BooleanSupplier;

/**
 * Looks on while the portal starts: says now and then that it goes on, so that nobody takes a slow machine for a broken
 * portal, and ends a start that no longer works on anything.
 */
final class StartWatch extends TimerTask implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofSeconds(30);

    /** As {@code domain.base.Arrival} says it; the wait for a database has an end of its own. */
    private static final String WAITS_FOR = "partnership.start.waits-for";

    /** Longer than it takes another node to bring the database up to date. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /** Less than this in an interval is no work. */
    private static final Duration WORK = Duration.ofMillis(600);

    private static final int STUCK = 1;

    private final BooleanSupplier server;
    private final Timer timer = new Timer("start", true);
    private final long begin = System.nanoTime();
    private long worked = begin;
    private Duration used = Duration.ZERO;

    private StartWatch(BooleanSupplier server) {
        this.server = server;
    }

    /** @param server whether Payara Micro is there, so that it is the application that starts */
    static StartWatch begin(BooleanSupplier server) {
        StartWatch watch = new StartWatch(server);
        watch.timer.schedule(watch, INTERVAL.toMillis(), INTERVAL.toMillis());
        return watch;
    }

    @Override
    public void run() {
        long now = System.nanoTime();
        Duration processor = processorTime();
        String waitsFor = System.getProperty(WAITS_FOR);
        if (waitsFor != null || processor.minus(used).compareTo(WORK) > 0) {
            worked = now;
        }
        used = processor;
        if (now - worked > LONGEST_PAUSE.toNanos()) {
            Serve.say(
                    "the portal does not start: nothing happened for %d minutes.".formatted(LONGEST_PAUSE.toMinutes()));
            Runtime.getRuntime().halt(STUCK);
        }
        Serve.say("the portal is starting, for %d seconds now; it waits for %s."
                .formatted(
                        Duration.ofNanos(now - begin).toSeconds(),
                        waitsFor != null ? waitsFor : server.getAsBoolean() ? "the application" : "Payara Micro"));
    }

    private static Duration processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Duration.ofNanos(system.getProcessCpuTime())
                : Duration.ZERO;
    }

    @Override
    public void close() {
        timer.cancel();
    }
}

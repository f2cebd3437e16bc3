package nl.partnership.web.base.server;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How many requests were answered with which kind of status, and how long that took in all. Nothing of who asked, or for what. */
public final class Answered {

    private static final int KINDS = 6;
    private static final int KIND = 100;
    private static final double NANOS = 1e9;

    private final AtomicLongArray counts = new AtomicLongArray(KINDS);
    private final LongAdder nanos = new LongAdder();

    /** One more. */
    public void add(int status, long tookNanos) {
        counts.incrementAndGet(Math.min(Math.max(status / KIND, 0), KINDS - 1));
        nanos.add(tookNanos);
    }

    /**
     * As lines of figures.
     *
     * @param inside how many are worked on
     */
    public String lines(int inside) {
        StringBuilder lines = new StringBuilder("# TYPE portal_requests_inside gauge\nportal_requests_inside " + inside
                + "\n# TYPE portal_requests_total counter\n");
        for (int kind = 1; kind < KINDS; kind++) {
            lines.append("portal_requests_total{status=\"%dxx\"} %d\n".formatted(kind, counts.get(kind)));
        }
        return lines.append("# TYPE portal_request_seconds_total counter\n")
                .append(String.format(Locale.ROOT, "portal_request_seconds_total %.3f\n", nanos.sum() / NANOS))
                .toString();
    }
}

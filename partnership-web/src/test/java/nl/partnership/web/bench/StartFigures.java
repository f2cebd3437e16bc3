package nl.partnership.web.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long a server takes to start, and how much memory it then has. */
record StartFigures(double seconds, long megabytesAtStart, long megabytesLater) {

    static final int REQUESTS = 100;

    /**
     * Starts it a number of times, one after another; every figure is the median.
     *
     * @param page the page that is then asked for a hundred times
     */
    static StartFigures of(BenchServer.Application application, int starts, MeasuredPage page) {
        List<Double> seconds = new ArrayList<>();
        List<Long> atStart = new ArrayList<>();
        List<Long> later = new ArrayList<>();
        for (int start = 0; start < starts; start++) {
            try (BenchServer server = new BenchServer(application)) {
                seconds.add(server.startTime().toMillis() / 1000.0);
                atStart.add(server.residentMegabytes());
                Visitor visitor = page.visitor(server);
                for (int request = 0; request < REQUESTS; request++) {
                    visitor.open(page.path());
                }
                later.add(server.residentMegabytes());
            }
        }
        return new StartFigures(Figures.median(seconds), Figures.median(atStart), Figures.median(later));
    }

    Map<String, Object> json() {
        return Map.of(
                "startSeconds",
                seconds,
                "megabytesAtStart",
                megabytesAtStart,
                "megabytesAfterRequests",
                megabytesLater);
    }
}

package nl.partnership.web.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a page takes, from the request to the last byte, on a connection that is open already. */
record RequestFigures(MeasuredPage page, double medianMillis, double p95Millis) {

    /**
     * Asks for the pages one after another, round and round, so that what slows the machine down slows all of them.
     *
     * @param pages each with the server that has it
     */
    static List<RequestFigures> of(Map<MeasuredPage, BenchServer> pages, Settings settings) {
        Map<MeasuredPage, Visitor> visitors = new LinkedHashMap<>();
        pages.forEach((page, server) -> visitors.put(page, page.visitor(server)));
        Map<MeasuredPage, List<Duration>> taken = new LinkedHashMap<>();
        for (int round = -settings.warmUp(); round < settings.requests(); round++) {
            for (Map.Entry<MeasuredPage, Visitor> each : visitors.entrySet()) {
                Duration time = each.getValue().open(each.getKey().path());
                if (round >= 0) {
                    taken.computeIfAbsent(each.getKey(), page -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        return taken.entrySet().stream()
                .map(each -> new RequestFigures(
                        each.getKey(), millis(Figures.median(each.getValue())), millis(Figures.p95(each.getValue()))))
                .toList();
    }

    private static double millis(Duration time) {
        return Math.round(time.toNanos() / 10_000.0) / 100.0;
    }

    Map<String, Object> json() {
        return Map.of("page", page.name(), "medianMillis", medianMillis, "p95Millis", p95Millis);
    }
}

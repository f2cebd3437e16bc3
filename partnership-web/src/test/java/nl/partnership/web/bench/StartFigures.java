package nl.partnership.web.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long a server takes to start, and how much memory it then has. */
record StartFigures(String name, List<Start> starts) {

    private static final int REQUESTS = 100;

    /**
     * One start.
     *
     * @param processorSeconds of all processors together
     * @param liveMegabytes of the heap, after the requests and a collection
     */
    private record Start(
            double seconds,
            double processorSeconds,
            long megabytesAtStart,
            long megabytesLater,
            double liveMegabytes) {}

    /**
     * Starts each of them a number of times, in turns, so that what slows the machine down slows all of them. Each is then asked
     * for its page a hundred times.
     */
    static List<StartFigures> of(List<BenchServer.Application> applications, int starts) {
        Map<String, List<Start>> all = new LinkedHashMap<>();
        for (int start = 0; start < starts; start++) {
            for (BenchServer.Application application : applications) {
                all.computeIfAbsent(application.name(), name -> new ArrayList<>())
                        .add(start(application));
            }
        }
        return all.entrySet().stream()
                .map(each -> new StartFigures(each.getKey(), each.getValue()))
                .toList();
    }

    private static Start start(BenchServer.Application application) {
        try (BenchServer server = new BenchServer(application)) {
            long atStart = server.residentMegabytes();
            Visitor visitor = application.asked().visitor(server);
            for (int request = 0; request < REQUESTS; request++) {
                visitor.open(application.asked().path());
            }
            return new Start(
                    server.startTime().toMillis() / 1000.0,
                    server.processorTime().toMillis() / 1000.0,
                    atStart,
                    server.residentMegabytes(),
                    server.liveMegabytes());
        }
    }

    /** For a person. */
    static String table(List<StartFigures> figures) {
        String head =
                """
                | %d starts each, in turns | command to first page: median | least | processors: median | least | memory then | after %d requests | of that alive |
                |---|--:|--:|--:|--:|--:|--:|--:|
                """
                        .formatted(figures.get(0).starts().size(), REQUESTS);
        return figures.stream().map(StartFigures::row).collect(Collectors.joining("", head, ""));
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f s | %.1f s | %.1f s | %.1f s | %d MB | %d MB | %.1f MB |%n",
                name,
                median(Start::seconds),
                least(Start::seconds),
                median(Start::processorSeconds),
                least(Start::processorSeconds),
                median(Start::megabytesAtStart),
                median(Start::megabytesLater),
                median(Start::liveMegabytes));
    }

    private <T extends Comparable<T>> T median(Function<Start, T> figure) {
        return Figures.median(starts.stream().map(figure).toList());
    }

    private <T extends Comparable<T>> T least(Function<Start, T> figure) {
        return starts.stream().map(figure).min(Comparator.naturalOrder()).orElseThrow();
    }

    Map<String, Object> json() {
        return Map.of(
                "name",
                name,
                "starts",
                starts.stream()
                        .map(start -> Map.<String, Object>of(
                                "seconds", start.seconds(),
                                "processorSeconds", start.processorSeconds(),
                                "megabytesAtStart", start.megabytesAtStart(),
                                "megabytesAfterRequests", start.megabytesLater(),
                                "megabytesAlive", start.liveMegabytes()))
                        .toList());
    }
}

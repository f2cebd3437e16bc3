package nl.partnership.web.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a slow phone fetches to show a page, and when it shows something. */
record VisitFigures(String name, List<SlowPhone.Visit> first, List<SlowPhone.Visit> second) {

    private static final int WARM_UP = 5;

    /** Visits each of them a number of times, in turns: with nothing kept, and again with what that brought. */
    static List<VisitFigures> of(List<BenchServer.Application> applications, int visits) {
        Map<String, VisitFigures> all = new LinkedHashMap<>();
        List<BenchServer> servers = new ArrayList<>();
        try (SlowPhone phone = new SlowPhone()) {
            List<SlowPhone.Way> ways = new ArrayList<>();
            for (BenchServer.Application application : applications) {
                BenchServer server = new BenchServer(application);
                servers.add(server);
                ways.add(phone.way(server.address(), application.asked()));
                all.put(application.name(), new VisitFigures(application.name(), new ArrayList<>(), new ArrayList<>()));
            }
            for (int visit = -WARM_UP; visit < visits; visit++) {
                for (int at = 0; at < ways.size(); at++) {
                    List<SlowPhone.Visit> both = phone.visitTwice(ways.get(at));
                    if (visit >= 0) {
                        VisitFigures figures = all.get(applications.get(at).name());
                        figures.first().add(both.get(0));
                        figures.second().add(both.get(1));
                    }
                }
            }
        } finally {
            servers.forEach(BenchServer::close);
        }
        return List.copyOf(all.values());
    }

    /** For a person. */
    static String table(List<VisitFigures> figures) {
        String head =
                """
                | First visit on a slow phone, %d each, in turns | fetched | requests | shows something: median | least | again: fetched | shows something |
                |---|--:|--:|--:|--:|--:|--:|
                """
                        .formatted(figures.get(0).first().size());
        return figures.stream().map(VisitFigures::row).collect(Collectors.joining("", head, ""));
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d kB | %d | %.2f s | %.2f s | %d kB | %.2f s |%n",
                name,
                Figures.median(first.stream().map(SlowPhone.Visit::bytes).toList()) / 1000,
                Figures.median(first.stream().map(SlowPhone.Visit::requests).toList()),
                Figures.median(seconds(first)),
                seconds(first).stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                Figures.median(second.stream().map(SlowPhone.Visit::bytes).toList()) / 1000,
                Figures.median(seconds(second)));
    }

    private static List<Double> seconds(List<SlowPhone.Visit> visits) {
        return visits.stream().map(SlowPhone.Visit::seconds).toList();
    }

    Map<String, Object> json() {
        return Map.of(
                "name",
                name,
                "visits",
                IntStream.range(0, first.size())
                        .mapToObj(at ->
                                List.of(first.get(at).json(), second.get(at).json()))
                        .toList());
    }
}

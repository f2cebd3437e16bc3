package nl.partnership.web.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that was measured. */
record Report(
        Machine machine,
        Settings settings,
        double firstStartSeconds,
        List<StartFigures> starts,
        List<VisitFigures> visits,
        List<RequestFigures> requests,
        StatementFigures few,
        StatementFigures many) {

    /** For a person: the tables of docs/benchmarks.md. */
    String tables() {
        return String.join(
                "\n", machine.lines(), startTable(), VisitFigures.table(visits), requestTable(), statementTable());
    }

    /** For a program. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine.facts());
        all.put("settings", settings.json());
        all.put("firstStartSeconds", firstStartSeconds);
        all.put("starts", starts.stream().map(StartFigures::json).toList());
        all.put("visits", visits.stream().map(VisitFigures::json).toList());
        all.put("requests", requests.stream().map(RequestFigures::json).toList());
        all.put("statements", List.of(few.json(), many.json()));
        return Json.of(all) + "\n";
    }

    private String startTable() {
        return StartFigures.table(starts)
                + line("%nThe first start of the portal, with a new database: %.1f s.", firstStartSeconds);
    }

    private String requestTable() {
        String head =
                """
                | Page, %d requests each | who | median | 95 of 100 within |
                |---|---|--:|--:|
                """
                        .formatted(settings.requests());
        return requests.stream()
                .map(each -> line(
                        "| %s | %s | %.1f ms | %.1f ms |",
                        each.page().name(),
                        each.page().user() == null ? "nobody" : each.page().user(),
                        each.medianMillis(),
                        each.p95Millis()))
                .collect(Collectors.joining("", head, ""));
    }

    private String statementTable() {
        String head = line(
                "| SQL statements a request | %,d conversations, %,d tasks | %,d conversations, %,d tasks | |%n|---|--:|--:|---|",
                few.conversations(), few.tasks(), many.conversations(), many.tasks());
        return few.perPage().entrySet().stream()
                .map(each -> statementRow(
                        each.getKey(), each.getValue(), many.perPage().get(each.getKey())))
                .collect(Collectors.joining("", head, ""));
    }

    private static String statementRow(String page, long before, long after) {
        String verdict = before == after ? "equal" : after < before ? "fewer" : "**more**";
        return line("| %s | %d | %d | %s |", page, before, after, verdict);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format + "%n", values);
    }
}

package nl.partnership.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the pages of the portal: {@code bin/bench pages}. What the figures mean is in docs/benchmarks.md. */
public final class PagesBenchmark {

    private static final int FEW = 10;
    private static final int MANY = 1_000;

    private final Settings settings = Settings.ofEnvironment();
    private final Machine machine = Machine.now();
    private final Builds builds;
    private final BenchServer.Application portal;
    private final BenchServer.Application empty;

    private PagesBenchmark(Builds builds) {
        this.builds = builds;
        portal = builds.portal();
        empty = builds.empty();
    }

    /** @param arguments as {@link Builds} takes them */
    public static void main(String[] arguments) {
        Path work = Path.of(arguments[1]);
        try {
            Report report = new PagesBenchmark(Builds.of(arguments)).measure();
            Files.writeString(work.resolve("pages.json"), report.json());
            System.out.println(report.tables());
        } catch (NotMeasured | SQLException | IOException e) {
            System.err.println("bin/bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private Report measure() throws SQLException {
        say("Starting the portal with a new database ...");
        double firstStart = builds.firstStart();
        List<MeasuredPage> pages = MeasuredPage.ofPortal(openConversation());
        say("Starting each " + settings.starts() + " times ...");
        List<StartFigures> starts = StartFigures.of(builds.all(), settings.starts());
        say("Visiting each " + settings.visits() + " times with a slow phone ...");
        List<VisitFigures> visits = VisitFigures.of(builds.all(), settings.visits());
        say("Asking for " + (pages.size() + 1) + " pages, " + settings.warmUp() + " and then " + settings.requests()
                + " times each ...");
        List<RequestFigures> requests = requests(pages);
        say("Counting statements with " + FEW + " conversations ...");
        StatementFigures few = StatementFigures.of(portal, pages, FEW);
        say("Counting statements with " + MANY + " conversations ...");
        StatementFigures many = StatementFigures.of(portal, pages, MANY);
        return new Report(machine.afterwards(), settings, firstStart, starts, visits, requests, few, many);
    }

    private CrowdedSchool.OpenConversation openConversation() throws SQLException {
        try (CrowdedSchool school = new CrowdedSchool(portal.home().resolve("db"))) {
            return school.open();
        }
    }

    private List<RequestFigures> requests(List<MeasuredPage> pages) {
        try (BenchServer emptyServer = new BenchServer(empty);
                BenchServer portalServer = new BenchServer(portal)) {
            Map<MeasuredPage, BenchServer> servers = new LinkedHashMap<>();
            servers.put(MeasuredPage.EMPTY, emptyServer);
            pages.forEach(page -> servers.put(page, portalServer));
            return RequestFigures.of(servers, settings);
        }
    }

    /** What is going on goes beside the report. */
    private static void say(String progress) {
        System.err.println(progress);
    }
}

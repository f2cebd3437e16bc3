package nl.partnership.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Measures a portal with 1,000 schools beside one with 10: {@code bin/bench growth}. What the figures mean is in docs/benchmarks.md. */
public final class GrowthBenchmark {

    private static final int HUNDRED = 100;
    private static final int COUNTED = 3;

    private final Settings settings = Settings.ofEnvironment();
    private final Machine machine = Machine.now();
    private final Path root;
    private final Path work;
    private final BenchPostgres postgres;
    private final GrownPortal small;
    private final GrownPortal large;
    private final Map<String, Object> json = new LinkedHashMap<>();

    private GrowthBenchmark(Path root, Path work, BenchPostgres postgres) {
        this.root = root;
        this.work = work;
        this.postgres = postgres;
        small = new GrownPortal("small", work.resolve("data-small"), 1);
        large = new GrownPortal("large", work.resolve("data-large"), HUNDRED);
    }

    /** @param arguments the project's folder, and the folder to work in, without data of an earlier run */
    public static void main(String[] arguments) {
        Path work = Path.of(arguments[1]);
        try (BenchPostgres postgres = new BenchPostgres(work.resolve("data-postgres"))) {
            System.out.println(new GrowthBenchmark(Path.of(arguments[0]), work, postgres).measure());
        } catch (NotMeasured | SQLException | IOException e) {
            System.err.println("bin/bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private String measure() throws SQLException, IOException {
        fill();
        StringBuilder report = new StringBuilder();
        try (BenchServer few = server(small);
                BenchServer many = server(large)) {
            Asked asked = new Asked(few, many);
            report.append(table("Home", "small", "large", figures(asked, GrowthPages.homes(), Visitor::open)));
            report.append(table("List", "small", "large", figures(asked, GrowthPages.lists(), Visitor::open)));
            report.append(
                    table("First byte of", "small", "large", figures(asked, GrowthPages.files(), Visitor::begin)));
            report.append(
                    table("List of everything", "small", "large", figures(asked, GrowthPages.ofAll(), Visitor::open)));
            report.append(table("Board", "one school", "100 schools", boards(many)));
            List<String> acts = new ArrayList<>();
            acts.add(act("the trail verified (bin/verify-audit, " + large.database() + ")", this::verify));
            acts.addAll(new GrowthActs(few::visitor, many::visitor, settings).lines());
            report.append('\n').append(acts.stream().map(line -> line + "\n").collect(Collectors.joining()));
            json.put("acts", acts);
        }
        json.put("machine", machine.afterwards().facts());
        Files.writeString(work.resolve("growth.json"), Json.of(json) + "\n");
        return machine.lines() + report;
    }

    /** Unless an earlier run did. */
    private void fill() throws SQLException, IOException {
        Path filled = work.resolve("data-filled");
        if (Files.exists(filled)) {
            return;
        }
        say("Starting the portal with a new database ...");
        postgres.execute("create database small");
        server(small).close();
        postgres.execute("create database large template small");
        large.takeHomeOf(small.home());
        for (GrownPortal each : List.of(small, large)) {
            say("Filling " + each.database() + " ...");
            try (Connection connection = postgres.connect(each.database())) {
                each.fill(connection);
            }
        }
        Files.writeString(filled, "");
    }

    private BenchServer server(GrownPortal portal) {
        say("Starting the portal on " + portal.database() + " ...");
        return new BenchServer(
                BenchServer.Application.portal(portal.database(), root, portal.home()),
                postgres.configuration(portal.database()));
    }

    /** Two portals and who asked them so far. */
    private record Asked(BenchServer few, BenchServer many, Map<String, Visitor> visitors) {

        Asked(BenchServer few, BenchServer many) {
            this(few, many, new LinkedHashMap<>());
        }

        Visitor small(String user) {
            return visitors.computeIfAbsent(
                    "small " + user, any -> few.visitor().signIn(user));
        }

        Visitor large(String user) {
            return visitors.computeIfAbsent(
                    "large " + user, any -> many.visitor().signIn(user));
        }
    }

    private List<GrowthFigure> figures(Asked asked, List<MeasuredPage> pages, BiFunction<Visitor, String, Duration> way)
            throws SQLException {
        say("Asking for " + pages.size() + " pages, " + settings.warmUp() + " and then " + settings.requests()
                + " times ...");
        List<GrowthFigure> figures = new ArrayList<>();
        for (MeasuredPage page : GrowthPages.resolved(pages, asked::small)) {
            figures.add(timed(page, page, asked.small(page.user()), asked.large(page.user()), way));
        }
        return counted(figures, page -> asked.small(page.user()), page -> asked.large(page.user()), small.database());
    }

    private List<GrowthFigure> boards(BenchServer many) throws SQLException {
        say("Comparing a board of 100 schools with a board of one ...");
        Visitor one = many.visitor().signIn("bestuurder-" + GrownPortal.ONE);
        Visitor hundred = many.visitor().signIn("bestuurder-" + GrownPortal.MANY);
        List<GrowthFigure> figures = new ArrayList<>();
        for (MeasuredPage page : GrowthPages.board("bestuurder")) {
            figures.add(timed(page, page, one, hundred, Visitor::open));
        }
        return counted(figures, page -> one, page -> hundred, large.database());
    }

    private interface Who {
        Visitor of(MeasuredPage page);
    }

    /** In turns, so that what slows the machine down slows both. */
    private GrowthFigure timed(
            MeasuredPage page,
            MeasuredPage same,
            Visitor few,
            Visitor many,
            BiFunction<Visitor, String, Duration> way) {
        List<Duration> small = new ArrayList<>();
        List<Duration> large = new ArrayList<>();
        for (int round = -settings.warmUp(); round < settings.requests(); round++) {
            Duration first = way.apply(few, page.path());
            Duration second = way.apply(many, same.path());
            if (round >= 0) {
                small.add(first);
                large.add(second);
            }
        }
        return new GrowthFigure(page, small, large, 0, 0);
    }

    private List<GrowthFigure> counted(List<GrowthFigure> figures, Who few, Who many, String fewIn)
            throws SQLException {
        logAll(true);
        List<GrowthFigure> counted = new ArrayList<>();
        for (GrowthFigure figure : figures) {
            MeasuredPage page = figure.page();
            counted.add(figure.withStatements(
                    count(fewIn, few.of(page), page), count(large.database(), many.of(page), page)));
        }
        logAll(false);
        return counted;
    }

    /** The middle one of a few requests: timers do their work at any moment. */
    private long count(String database, Visitor visitor, MeasuredPage page) {
        List<Long> counts = new ArrayList<>();
        for (int request = 0; request < COUNTED; request++) {
            counts.add(postgres.during(database, () -> visitor.begin(page.path())));
        }
        return Figures.median(counts);
    }

    private void logAll(boolean all) throws SQLException {
        postgres.execute(
                "alter system set log_statement = '" + (all ? "all" : "none") + "'", "select pg_reload_conf()");
        Pause.ofMillis(500);
    }

    private String table(String what, String few, String many, List<GrowthFigure> figures) {
        json.put(what, figures.stream().map(GrowthFigure::json).toList());
        String table = figures.stream()
                .map(GrowthFigure::row)
                .collect(Collectors.joining("", "\n" + GrowthFigure.head(what, few, many), ""));
        // a long run shows what it has so far
        System.err.println(table);
        return table;
    }

    private void verify() {
        ProcessBuilder builder =
                new ProcessBuilder(root.resolve("bin/verify-audit").toString()).inheritIO();
        builder.redirectOutput(work.resolve("verify.log").toFile());
        builder.environment().put("PARTNERSHIP_HOME", large.home().toString());
        builder.environment().putAll(postgres.configuration(large.database()));
        try {
            if (builder.start().waitFor() != 0) {
                throw new NotMeasured("The trail does not verify; " + work.resolve("verify.log") + " says why.");
            }
        } catch (IOException e) {
            throw new NotMeasured("The trail cannot be verified: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Stopped before it was ready.");
        }
    }

    /** One line: what, and how long it took. */
    static String act(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        String line = String.format(Locale.ROOT, "- %s: %.1f s", what, (System.nanoTime() - start) / 1e9);
        System.err.println(line);
        return line;
    }

    /** What is going on goes beside the report. */
    private static void say(String progress) {
        System.err.println(progress);
    }
}

package nl.partnership.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Measures starts and memory alone: {@code bin/bench start}. What the figures mean is in docs/benchmarks.md. */
public final class StartBenchmark {

    private StartBenchmark() {}

    /** @param arguments as {@link Builds} takes them */
    public static void main(String[] arguments) {
        Settings settings = Settings.ofEnvironment();
        Machine machine = Machine.now();
        try {
            Builds builds = Builds.of(arguments);
            System.err.println("Starting each with a new database ...");
            builds.firstStart();
            System.err.println("Starting each " + settings.starts() + " times ...");
            List<StartFigures> starts = StartFigures.of(builds.all(), settings.starts());
            machine.afterwards();
            Map<String, Object> report = Map.of(
                    "machine",
                    machine.facts(),
                    "starts",
                    starts.stream().map(StartFigures::json).toList());
            Files.writeString(Path.of(arguments[1], "start.json"), Json.of(report) + "\n");
            System.out.println(machine.lines() + "\n" + StartFigures.table(starts));
        } catch (NotMeasured | IOException e) {
            System.err.println("bin/bench: " + e.getMessage());
            System.exit(1);
        }
    }
}

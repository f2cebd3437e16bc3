package nl.partnership.domain.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of the sharing rules; JMH's own file goes where the argument says, a table goes to the screen. */
public final class SharingBenchmarkReport {

    private static final List<String> ORDER =
            List.of("oursDefault", "ours10000", "matrix", "explained", "jcasbinDefault", "cedarDefault");

    private SharingBenchmarkReport() {}

    public static void main(String... arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SharingBenchmark.class.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .resultFormat(ResultFormatType.JSON)
                        .result(arguments[0])
                        .output(arguments[0].replace(".json", ".log"))
                        .build())
                .run();
        Map<String, RunResult> byName = results.stream()
                .collect(Collectors.toMap(result -> result.getPrimaryResult().getLabel(), Function.identity()));
        double ours = median(byName.get("oursDefault"));
        System.out.println("| Benchmark | median | 99 of 100 within | allocated | times oursDefault |");
        System.out.println("|---|--:|--:|--:|--:|");
        for (String name : ORDER) {
            RunResult result = byName.get(name);
            System.out.printf(
                    "| %s | %s | %s | %,.0f B | %,.1f |%n",
                    name,
                    time(median(result)),
                    time(result.getPrimaryResult().getStatistics().getPercentile(99)),
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore(),
                    median(result) / ours);
        }
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String time(double microseconds) {
        return microseconds < 1000 ? "%.2f µs".formatted(microseconds) : "%.1f ms".formatted(microseconds / 1000);
    }
}

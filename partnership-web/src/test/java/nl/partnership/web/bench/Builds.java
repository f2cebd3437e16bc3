package nl.partnership.web.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured beside each other in one run.
 *
 * @param before the portal that was built in another folder; null when none was named
 */
record Builds(BenchServer.Application empty, BenchServer.Application before, BenchServer.Application portal) {

    /**
     * As the command line says.
     *
     * @param arguments the project's folder; the folder to work in, without data of an earlier run; and the folder of another
     *     build, empty for none
     */
    static Builds of(String... arguments) {
        Path root = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        return new Builds(
                BenchServer.Application.empty(root, work),
                arguments[2].isEmpty()
                        ? null
                        : BenchServer.Application.portal(
                                "portal before", Path.of(arguments[2]), work.resolve("data-before")),
                BenchServer.Application.portal("portal", root, work.resolve("data-portal")));
    }

    List<BenchServer.Application> all() {
        return Stream.of(empty, before, portal).filter(each -> each != null).toList();
    }

    /** Starts each on no database, so that later ones find one: how many seconds the portal took. */
    double firstStart() {
        double last = 0;
        for (BenchServer.Application each : all()) {
            try (BenchServer server = new BenchServer(each)) {
                last = server.startTime().toMillis() / 1000.0;
            }
        }
        return last;
    }
}

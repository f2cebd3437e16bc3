package nl.partnership.web.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The WAR on Payara Micro, started as {@code bin/run} starts it. */
class PortalOnMicro extends RunningPortal {

    private Path war = root().resolve("partnership-web/target/partnership");
    private Process process;

    PortalOnMicro(int port) throws IOException {
        super(port);
    }

    PortalOnMicro(int port, boolean onPostgresql) throws IOException {
        super(port, onPostgresql);
    }

    /**
     * From now on it runs the WAR as it was built, and these classes of the tests beside its own.
     *
     * @param standIns alternatives for what the portal injects
     */
    final void with(Class<?>... standIns) throws IOException {
        Path built = war;
        war = data().resolve("partnership");
        try (Stream<Path> files = Files.walk(built)) {
            for (Path one : files.toList()) {
                Path copy = war.resolve(built.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createLink(copy, one);
                }
            }
        }
        Path archive = built.resolveSibling("partnership.jsa");
        if (Files.exists(archive)) {
            Files.createLink(data().resolve("partnership.jsa"), archive);
        }
        for (Class<?> one : standIns) {
            String name = one.getName().replace('.', '/') + ".class";
            Path place = Files.createDirectories(
                    war.resolve("WEB-INF/classes").resolve(name).getParent());
            try (var bytes = one.getClassLoader().getResourceAsStream(name)) {
                Files.copy(bytes, place.resolve(one.getSimpleName() + ".class"));
            }
        }
    }

    @Override
    void boot() throws IOException {
        Path serve = root().resolve("bin/serve");
        process = run(List.of(serve.toString(), war.toString()));
    }

    @Override
    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    void halt() {
        if (process != null) {
            process.destroy();
            await(process);
        }
    }
}

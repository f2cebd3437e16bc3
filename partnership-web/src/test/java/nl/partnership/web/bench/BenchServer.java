package nl.partnership.web.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An application that runs on Payara Micro as {@code bin/run} starts it, but with the full compiler. */
final class BenchServer implements AutoCloseable {

    /**
     * What runs.
     *
     * @param name in the report
     * @param root the folder of the project whose {@code bin/serve} starts it
     * @param home the data folder
     * @param firstPage the page by which one sees that it serves
     * @param asked the page that is asked for afterwards
     */
    record Application(String name, Path root, Path war, Path home, String firstPage, MeasuredPage asked) {

        /** The portal that was built in a project's folder. */
        static Application portal(String name, Path root, Path home) {
            Path war = root.resolve("partnership-web/target/partnership");
            return new Application(name, root, war, home, "/account/sign-in.xhtml", MeasuredPage.SCHOOL_HOME);
        }

        /** The page with a button and nothing else, on the same server. */
        static Application empty(Path root, Path work) {
            return new Application(
                    "empty page",
                    root,
                    work.resolve("empty"),
                    work.resolve("data-empty"),
                    MeasuredPage.EMPTY.path(),
                    MeasuredPage.EMPTY);
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String JAVA_OPTS = "-Xmx600m";

    private final Application application;
    private final URI address;
    private final Process process;
    private final Thread guard = new Thread(this::stop);
    private final Duration startTime;
    private final Duration processorTime;

    /**
     * Starts it; returns when it serves.
     *
     * @param options of the virtual machine, besides the usual ones
     */
    BenchServer(Application application, String... options) {
        this(application, Map.of(), options);
    }

    /**
     * Starts it with settings of its own; returns when it serves.
     *
     * @param configuration by the names of the environment
     * @param options of the virtual machine, besides the usual ones
     */
    BenchServer(Application application, Map<String, String> configuration, String... options) {
        this.application = application;
        try {
            int port = freePort();
            address = URI.create("http://127.0.0.1:" + port);
            long start = System.nanoTime();
            process = launch(port, configuration, options);
            // also when the measuring is stopped half-way
            Runtime.getRuntime().addShutdownHook(guard);
            awaitFirstPage();
            startTime = Duration.ofNanos(System.nanoTime() - start);
            processorTime = process.info().totalCpuDuration().orElse(Duration.ZERO);
        } catch (IOException e) {
            throw new NotMeasured("Payara Micro could not be started: " + e.getMessage());
        }
    }

    /** From the command to the whole first page. */
    Duration startTime() {
        return startTime;
    }

    /** What it used of the processors until then: it depends less on what else the machine does. */
    Duration processorTime() {
        return processorTime;
    }

    URI address() {
        return address;
    }

    /** Somebody new, who has not signed in. */
    Visitor visitor() {
        return new Visitor(address);
    }

    /** The memory that the process has in RAM now. */
    long residentMegabytes() {
        Path status = Path.of("/proc", "" + process.pid(), "status");
        try {
            String kilobytes = Files.exists(status)
                    ? Files.readString(status).replaceAll("(?s).*VmRSS:\\s*([0-9]+) kB.*", "$1")
                    : askPs();
            return Math.round(Long.parseLong(kilobytes) / 1024.0);
        } catch (IOException | NumberFormatException e) {
            throw new NotMeasured("This system does not tell how much memory a process has: " + e.getMessage());
        }
    }

    /** What is alive on the heap: counted after a collection. */
    double liveMegabytes() {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process count = new ProcessBuilder(jcmd.toString(), "" + process.pid(), "GC.class_histogram").start();
            String bytes = new String(count.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .replaceAll("(?s).*\\nTotal +[0-9]+ +([0-9]+).*", "$1");
            return Math.round(Long.parseLong(bytes) / 1024.0 / 102.4) / 10.0;
        } catch (IOException | NumberFormatException e) {
            throw new NotMeasured("The heap cannot be counted: " + e.getMessage());
        }
    }

    private String askPs() throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    private Process launch(int port, Map<String, String> configuration, String... options) throws IOException {
        Files.createDirectories(application.home());
        ProcessBuilder builder = new ProcessBuilder(
                application.root().resolve("bin/serve").toString(),
                application.war().toString());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PARTNERSHIP_"));
        environment.putAll(Map.of(
                "PARTNERSHIP_HOME",
                application.home().toString(),
                "PARTNERSHIP_DEMO",
                "true",
                // what is measured is not how it waits
                "PARTNERSHIP_SEARCH_CALLS",
                "1000000",
                "PARTNERSHIP_FILES_CALLS",
                "1000000",
                "PORT",
                "" + port,
                "BIND",
                "127.0.0.1",
                "JAVA_OPTS",
                (JAVA_OPTS + " " + String.join(" ", options)).strip()));
        environment.putAll(configuration);
        return builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private void awaitFirstPage() {
        Visitor first = visitor();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!first.finds(application.firstPage())) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new NotMeasured("The server does not serve; " + log() + " says why.");
            }
            Pause.ofMillis(20);
        }
    }

    private Path log() {
        return application.home().resolve("server.log");
    }

    /** Stops it; returns when it is gone. */
    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(guard);
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

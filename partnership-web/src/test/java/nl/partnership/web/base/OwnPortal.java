package nl.partnership.web.base;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A portal of a test's own, started as {@code bin/serve} does: the test may starve it, stop it and start it again. */
public final class OwnPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final int port;
    private final Map<String, String> configuration;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /** @param configuration what the portal finds in its environment besides its folder and its port */
    public OwnPortal(Path home, Map<String, String> configuration) throws IOException {
        this.home = home;
        this.configuration = configuration;
        port = freePort();
    }

    /** Starts it, and does not wait. */
    public OwnPortal start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(RunningPortal.root().resolve("bin/serve").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARTNERSHIP_"));
        builder.environment().put("JAVA_OPTS", RunningPortal.SHORT_LIVED);
        builder.environment().put("PARTNERSHIP_HOME", home.toString());
        builder.environment().put("PARTNERSHIP_SIGN_IN_ATTEMPTS", "10000");
        builder.environment().put("PORT", "" + port);
        builder.environment().putAll(configuration);
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                .start();
        return this;
    }

    /** Returns when it serves. */
    public OwnPortal awaitServing() throws IOException {
        await("serve", () -> {
            int status = status("/index.xhtml");
            return status > 0 && status < 400;
        });
        return this;
    }

    /** Something that comes true after a while. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException;
    }

    /** Waits until it holds, or the portal is gone. */
    public void await(String what, Condition condition) throws IOException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !condition.holds(); sleep()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The portal does not " + what + "; it said:\n" + log());
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The status of the answer; 0 when the connection was refused or cut. */
    public int status(String path, String... headers) {
        try {
            return get(path, headers).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(90));
        try {
            return client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Path home() {
        return home;
    }

    private Path logFile() {
        return home.resolve("portal.log");
    }

    /** Everything it said so far. */
    public String log() throws IOException {
        return Files.exists(logFile()) ? Files.readString(logFile()) : "";
    }

    /** Asks it to stop, in order. */
    public void stop() {
        process.destroy();
    }

    /** As when the power of its machine goes: it hears nothing of it. Returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        RunningPortal.await(process);
    }

    /** With which status it ended. */
    public int awaitEnd() throws IOException {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The portal does not end; it said:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            RunningPortal.await(process);
        }
    }

    /** A port that nobody uses. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

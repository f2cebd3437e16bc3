package nl.partnership.web.base.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A port for who runs the portal and for no one else: whether the process lives, whether people may be sent to it, and figures.
 * Nobody signs in here and nothing can be changed; it is closed unless the environment names it.
 */
final class OperationsPort implements AutoCloseable {

    static final String LIVE = "/health/live";
    static final String READY = "/health/ready";
    static final String METRICS = "/metrics";

    private static final int WAITING_CONNECTIONS = 50;
    private static final int MOST_AT_ONCE = 16;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final String JSON = "application/json";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final HttpServer server;
    private final ExecutorService answering;
    private final BooleanSupplier ready;
    private final Supplier<String> figures;

    private OperationsPort(InetSocketAddress address, BooleanSupplier ready, Supplier<String> figures)
            throws IOException {
        this.ready = ready;
        this.figures = figures;
        // of the platform's server: who sends nothing, or takes nothing, is let go
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        server = HttpServer.create(address, WAITING_CONNECTIONS);
        answering = Executors.newFixedThreadPool(MOST_AT_ONCE, task -> {
            Thread thread = new Thread(task, "operations");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(answering);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Begins to listen.
     *
     * @param ready whether people may be sent here
     * @param figures of the portal, in lines
     * @throws IOException when another program listens there
     */
    static OperationsPort open(InetSocketAddress address, BooleanSupplier ready, Supplier<String> figures)
            throws IOException {
        return new OperationsPort(address, ready, figures);
    }

    /** Where it listens. */
    InetSocketAddress address() {
        return server.getAddress();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!READING.contains(exchange.getRequestMethod())) {
            send(exchange, NOT_ALLOWED, JSON, "{}");
        } else if (LIVE.equals(path)) {
            health(exchange, true);
        } else if (READY.equals(path)) {
            health(exchange, ready.getAsBoolean());
        } else if (METRICS.equals(path)) {
            send(exchange, OK, "text/plain; version=0.0.4; charset=utf-8", Machine.lines() + figures.get());
        } else {
            send(exchange, NOT_FOUND, JSON, "{}");
        }
    }

    private static void health(HttpExchange exchange, boolean up) throws IOException {
        send(exchange, up ? OK : Absence.STATUS, JSON, "{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            boolean head = "HEAD".equals(exchange.getRequestMethod());
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(status, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        answering.shutdownNow();
    }
}

package nl.partnership.web.base.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;

/** Listens in the portal's place while the portal does not, and answers {@link Absence} to everything. */
final class Door implements AutoCloseable {

    private static final int WAITING_CONNECTIONS = 200;

    private final HttpServer server;

    private Door(HttpServer server) {
        this.server = server;
    }

    /** @throws IOException when another program listens there */
    static Door open(InetSocketAddress address) throws IOException {
        HttpServer server = HttpServer.create(address, WAITING_CONNECTIONS);
        server.createContext("/", Door::answer);
        server.start();
        return new Door(server);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = Absence.body(path);
            var headers = exchange.getResponseHeaders();
            StandingHeaders.ALL.forEach(headers::set);
            headers.set("Cache-Control", "no-store");
            headers.set("Retry-After", Absence.RETRY_AFTER);
            headers.set("Content-Type", Absence.contentType(path));
            // who keeps this connection would not notice that the portal came
            headers.set("Connection", "close");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(Absence.STATUS, head ? -1 : body.length);
            if (!head) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

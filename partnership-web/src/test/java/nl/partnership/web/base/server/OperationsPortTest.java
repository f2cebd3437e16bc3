package nl.partnership.web.base.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationsPortTest {

    private final AtomicBoolean ready = new AtomicBoolean();
    private OperationsPort port;

    @BeforeEach
    void open() throws IOException {
        port = OperationsPort.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                ready::get,
                () -> "portal_mail_waiting 3\n");
    }

    @AfterEach
    void close() {
        port.close();
    }

    private HttpResponse<String> ask(String method, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port.address().getPort() + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void people_are_sent_there_once_it_is_ready_and_it_lives_before() throws Exception {
        assertEquals(200, ask("GET", "/health/live").statusCode());
        HttpResponse<String> early = ask("GET", "/health/ready");
        assertEquals(503, early.statusCode());
        assertEquals("{\"status\":\"DOWN\"}", early.body());
        ready.set(true);
        HttpResponse<String> there = ask("GET", "/health/ready");
        assertEquals(200, there.statusCode());
        assertEquals("{\"status\":\"UP\"}", there.body());
        assertEquals("no-store", there.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void figures_are_lines_with_a_name_and_a_number() throws Exception {
        String figures = ask("GET", "/metrics").body();
        assertTrue(figures.contains("\nportal_mail_waiting 3\n"), figures);
        assertTrue(figures.contains("\njvm_threads "), figures);
        assertEquals(
                "",
                figures.lines()
                        .filter(line ->
                                !line.matches("# TYPE [a-z_]+ (?:gauge|counter)|[a-z_]+ -?[0-9]+(?:\\.[0-9]{3})?"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void there_is_nothing_else_and_nothing_can_be_changed() throws Exception {
        assertEquals(404, ask("GET", "/").statusCode());
        assertEquals(404, ask("GET", "/health/ready/").statusCode());
        assertEquals(405, ask("POST", "/health/live").statusCode());
        assertEquals("", ask("HEAD", "/metrics").body());
    }

    @Test
    void what_does_not_answer_is_not_ready() {
        CountDownLatch end = new CountDownLatch(1);
        Readiness hanging = new Readiness(() -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        });
        assertFalse(hanging.getAsBoolean());
        end.countDown();
    }

    @Test
    void what_fails_is_not_ready_and_is_asked_again() {
        Readiness failing = new Readiness(() -> {
            throw new IllegalStateException();
        });
        assertFalse(failing.getAsBoolean());
        assertFalse(failing.getAsBoolean());
    }
}

package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.partnership.web.base.server.StandingHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser sends: the portal says that it cannot read it, as itself, and takes it for no fault of its own. */
class OddRequestsIT extends CalmTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"checks", "decisions", "screenings"})
    void a_call_without_body_and_type_is_told_that_it_takes_json(String path) {
        Program program = program("coordinator");
        HttpResponse<String> answer =
                program.send(program.request("/api/v1/sharing/" + path).POST(BodyPublishers.noBody()));
        assertEquals(415, answer.statusCode());
        assertOwn(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset", "a", "application/json, text/html"})
    void a_call_whose_type_is_none_is_told_so_as_the_interface_does(String type) {
        Program program = program("coordinator");
        HttpResponse<String> answer = program.send(program.request("/api/v1/sharing/checks")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));
        assertEquals(400, answer.statusCode());
        assertEquals(
                Problem.MEDIA_TYPE, answer.headers().firstValue("Content-Type").orElse(""));
        assertOwn(answer);
    }

    @Test
    void the_address_of_a_form_that_is_sent_to_the_interface_enters_no_log() throws IOException {
        Program program = program("coordinator");
        HttpResponse<String> answer = program.send(program.request("/api/v1/sharing/checks?about=Jan")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=b")));
        assertEquals(415, answer.statusCode());
        assertFalse(PortalExtension.portal().log().contains("about=Jan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            multipart/form-data              | a=b
            multipart/form-data; boundary=   | a=b
            multipart/form-data; boundary=x  | --x
            """)
    void a_form_in_parts_that_cannot_be_told_apart_gets_a_page_that_says_so(String type, String body) {
        for (String path : List.of(Visitor.SIGN_IN, "/account/invitation.xhtml", "/base/error.xhtml")) {
            HttpResponse<String> answer = visitor()
                    .send(HttpRequest.newBuilder(address(path))
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(body + "\r\n\r\n")));
            assertEquals(400, answer.statusCode(), path);
            assertTrue(answer.body().contains("Dit konden we niet lezen"), answer.body());
            assertOwn(answer);
        }
    }

    @Test
    void who_signed_in_gets_that_page_too() {
        Visitor visitor = visitor().signIn("zorg");
        HttpResponse<String> answer = visitor.send(HttpRequest.newBuilder(address("/account/preferences.xhtml"))
                .header("Content-Type", "multipart/form-data")
                .header("Faces-Request", "partial/ajax")
                .POST(BodyPublishers.ofString("a=b")));
        assertEquals(400, answer.statusCode());
        assertEquals(200, visitor.get("/account/preferences.xhtml").statusCode());
    }

    /** Hundreds who leave at once would let all others wait for pages that nobody reads. */
    @ParameterizedTest
    @CsvSource({
        "/account/sign-in.xhtml, application/x-www-form-urlencoded",
        "/account/sign-in.xhtml?back=%2Findex.xhtml&a, application/x-www-form-urlencoded",
        "/index.xhtml, application/x-www-form-urlencoded; charset=utf-8",
        "/account/sign-in.xhtml, multipart/form-data; boundary=x"
    })
    void who_leaves_in_the_middle_of_a_form_gets_no_page(String path, String type) throws IOException {
        try (Socket socket = open()) {
            write(
                    socket,
                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                            + "\r\nContent-Length: 400\r\n\r\n--x\r\nsignIn:userName=zorg&b=c");
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertFalse(answer.contains("<html"), answer);
            assertFalse(answer.startsWith("HTTP/1.1 2"), answer);
        }
    }

    @Test
    void a_form_that_does_not_say_how_long_it_is_is_not_read() throws IOException {
        try (Socket socket = open()) {
            write(
                    socket,
                    "POST /account/sign-in.xhtml HTTP/1.1\r\n"
                            + "Host: localhost\r\n"
                            + "Connection: close\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n"
                            + "3\r\n"
                            + "a=b\r\n"
                            + "0\r\n\r\n");
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(answer.startsWith("HTTP/1.1 411 "), answer);
        }
    }

    @Test
    void a_form_with_a_file_that_does_not_come_in_parts_gets_that_page_too() {
        Visitor visitor = visitor().signIn("bestuurder");
        String path = Visitor.found(
                visitor.get("/covenant/covenants.xhtml").body(),
                "href=\"(/covenant/covenant\\.xhtml\\?id=[0-9a-f-]{36})");
        HttpResponse<String> answer =
                visitor.post(path, visitor.get(path).body(), Map.of("sign:file", "covenant.pdf", "sign:go", "sign:go"));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Dit konden we niet lezen"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.xhtml?a=\u00e9", "/account/sign-in.xhtml?a=\u00ff\u00fe", "/language?a=\u00e9"})
    void a_query_that_is_no_text_gets_a_page_that_says_so(String address) throws IOException {
        assertTrue(raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 400 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.xhtml", "/account/sign-in.xhtml"})
    void what_only_a_script_asks_without_the_page_of_that_script_is_no_fault(String path) {
        HttpRequest.Builder get = HttpRequest.newBuilder(address(path)).header("Faces-Request", "partial/ajax");
        assertOwn(visitor().send(get));
        assertOwn(visitor().send(get.POST(BodyPublishers.noBody())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            400 | GET /%zz HTTP/1.1~Host: localhost~~
            400 | GET /a% HTTP/1.1~Host: localhost~~
            400 | GET /%ff HTTP/1.1~Host: localhost~~
            400 | GET /%00 HTTP/1.1~Host: localhost~~
            400 | GET /a\\b HTTP/1.1~Host: localhost~~
            400 | GET /%5c HTTP/1.1~Host: localhost~~
            400 | GET /../index.xhtml HTTP/1.1~Host: localhost~~
            400 | GET http://localhost:x/ HTTP/1.1~Host: localhost~~
            400 | GET /index.xhtml HTTP/1.1~~
            400 | GET /index.xhtml HTTP/1.1~Host:~~
            400 | GET /index.xhtml HTTP/1.1~Host: a b~~
            400 | GET /index.xhtml HTTP/1.1~Host: localhost:x~~
            400 | GET /index.xhtml HTTP/1.1~Host: localhost:99999~~
            400 | GET /index.xhtml HTTP/1.1~Host: [::~~
            400 | GET /index.xhtml HTTP/1.1~Host: <b>~~
            400 | GET /index.xhtml HTTP/1.1~Host: localhost~Host: elsewhere~~
            400 | GET /index.xhtml HTTP/1.1~Host: localhost~ b~~
            400 | GET /index.xhtml HTTP/1.1~Host: localhost~X: a^b~~
            400 | GET /index.xhtml HTTP/1.1~Host: localhost~no colon~~
            400 | GET /index.xhtml HTTP/1.1~Host: localhost~Content-Length: x~~
            505 | GET /index.xhtml HTTP/3.0~Host: localhost~~
            505 | GET /index.xhtml HTTP/2.0~Host: localhost~~
            505 | GET /index.xhtml nonsense~Host: localhost~~
            405 | CONNECT /index.xhtml HTTP/1.1~Host: localhost~~
            405 | TRACE /index.xhtml HTTP/1.1~Host: localhost~~
            405 | PRI /index.xhtml HTTP/1.1~Host: localhost~~
            405 | PRI * HTTP/2.0~~SM~~
            417 | POST /language HTTP/1.1~Host: localhost~Expect: wonders~Content-Length: 3~~
            400 | garbage~~
            400 | ^^^
            """)
    void what_the_server_refuses_before_it_knows_of_the_portal_looks_like_the_portal(int status, String request)
            throws IOException {
        assertRefused(status, raw(request.replace("~", "\r\n").replace('^', '\u0001')));
    }

    @Test
    void more_headers_than_the_server_takes_are_refused_so_too() throws IOException {
        assertRefused(400, raw("GET / HTTP/1.1\r\nHost: localhost\r\n" + "X: y\r\n".repeat(120) + "\r\n"));
    }

    @Test
    void who_speaks_tls_to_the_plain_port_is_told_so_at_once() throws IOException {
        assertRefused(400, raw("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"));
    }

    @Test
    void a_header_over_two_lines_is_one() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 302 "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "websocket", "h2c"})
    void who_wants_another_protocol_is_answered_in_this_one(String protocol) throws IOException {
        String answer = raw("POST /csp-reports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nUpgrade: " + protocol
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b");
        assertTrue(answer.startsWith("HTTP/1.1 204 "), answer);
        assertStanding(answer);
    }

    @Test
    void who_leaves_in_the_middle_of_what_was_announced_is_no_fault() throws Exception {
        for (String path :
                List.of("/csp-reports", "/typed-text", "/account/passkey-question", "/account/sign-in.xhtml")) {
            try (Socket socket = open()) {
                write(socket, post(path, 1000) + "a=b");
            }
        }
        assertEquals(200, visitor().get(Visitor.SIGN_IN).statusCode());
    }

    /** Who stops sending hears nothing; that the portal hangs up shows that it has noticed. */
    @ParameterizedTest
    @CsvSource({
        "application/json, Content-Length: 1000",
        "application/json, Transfer-Encoding: chunked",
        "application/json, Content-Length: 1000~Idempotency-Key: a",
        "application/x-www-form-urlencoded, Content-Length: 1000"
    })
    void a_call_that_stops_in_the_middle_is_no_fault(String type, String headers) throws IOException {
        try (Socket socket = open()) {
            write(
                    socket,
                    "POST /api/v1/sharing/decisions HTTP/1.1\r\n"
                            + "Host: localhost\r\n"
                            + "Authorization: Bearer demo-coordinator\r\n"
                            + "Content-Type: "
                            + type + "\r\n" + headers.replace("~", "\r\n") + "\r\n\r\n5\r\n{\"a\":\r\n");
            socket.shutdownOutput();
            assertEquals("", new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(200, visitor().get(Visitor.SIGN_IN).statusCode());
    }

    /** The portal finds out when it writes its answer. */
    @ParameterizedTest
    @ValueSource(strings = {"/nowhere.xhtml", "/account/sign-in.xhtml", "/api/v1/me/roles", "/base/error.xhtml"})
    void who_does_not_wait_for_the_answer_is_no_fault(String path) throws IOException {
        for (int i = 0; i < 10; i++) {
            try (Socket socket = open()) {
                // closed without ado
                socket.setSoLinger(true, 0);
                write(
                        socket,
                        "GET " + path
                                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-coordinator\r\n\r\n");
            }
        }
        assertEquals(200, visitor().get(Visitor.SIGN_IN).statusCode());
    }

    @Test
    void sixty_who_send_a_form_slowly_keep_nobody_waiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = open();
                slow.add(socket);
                write(socket, post(Visitor.SIGN_IN, 1000) + "a");
            }
            for (int i = 0; i < 5; i++) {
                for (Socket socket : slow) {
                    write(socket, "b");
                }
                assertEquals(
                        200,
                        visitor()
                                .send(HttpRequest.newBuilder(address(Visitor.SIGN_IN))
                                        .timeout(PATIENCE))
                                .statusCode());
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static void assertOwn(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < 500, answer::toString);
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), answer::toString);
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent(), answer::toString);
    }

    private static void assertRefused(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertStanding(answer);
        assertFalse(answer.endsWith("\r\n\r\n"), "It says nothing: " + answer);
    }

    private static void assertStanding(String answer) {
        StandingHeaders.ALL.keySet().forEach(name -> assertTrue(answer.contains("\r\n" + name + ": "), answer));
    }

    private static String post(String path, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-coordinator\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static Socket open() throws IOException {
        Socket socket = new Socket("localhost", address("/").getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = open()) {
            write(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}

package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody asks the portal for a page by another name: nothing that it answers leads there. */
class ForgedHostIT extends PortalTest {

    private static final String ELSEWHERE = "elsewhere.example";

    @ParameterizedTest
    @CsvSource({
        "GET, /, 302",
        "GET, /account, 301",
        "GET, /META-INF, 301",
        "GET, /index.xhtml, 302",
        "GET, /conversation/conversations.xhtml, 302",
        "GET, /account/nothing.xhtml, 404",
        "GET, /account/sign-in.xhtml, 200",
        "POST, /language, 302",
        "POST, /account/sign-out, 302",
        "POST, /account/stop-walking, 302",
        "POST, /conversation/conversations.xhtml, 302"
    })
    void no_answer_names_the_host_that_was_made_up(String method, String path, int status) throws IOException {
        String answer = ask(method, path);
        assertFalse(answer.contains(ELSEWHERE), answer);
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        if (status / 100 == 3) {
            assertTrue(answer.toLowerCase(Locale.ROOT).contains("\r\nlocation: /"), answer);
        }
    }

    private static String ask(String method, String path) throws IOException {
        URI portal = address("/");
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            String request =
                    method + " " + path + " HTTP/1.1\r\nHost: " + ELSEWHERE + "\r\nX-Forwarded-Host: " + ELSEWHERE
                            + "\r\nContent-Length: 0\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

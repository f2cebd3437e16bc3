package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import nl.partnership.ejb.audit.VerifyAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server under the portal tells and to whom. */
class ServerIT extends BrowserTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/metrics", "/META-INF/MANIFEST.MF"})
    void the_server_tells_nothing_to_those_who_pass_by(String path) throws Exception {
        assertTrue(request("GET", path).statusCode() >= 400);
    }

    @Test
    void an_answer_does_not_name_the_server() throws Exception {
        HttpHeaders headers = request("GET", "/index.xhtml").headers();
        assertEquals(Optional.empty(), headers.firstValue("Server"));
        assertEquals(Optional.empty(), headers.firstValue("X-Powered-By"));
    }

    @Test
    void a_refusal_shows_nothing_of_the_inside() throws Exception {
        String body = request("GET", "/nowhere.xhtml").body();
        assertFalse(body.contains("Exception"));
        assertFalse(body.contains("Payara"));
    }

    @Test
    void a_request_is_never_echoed() throws Exception {
        assertEquals(405, request("TRACE", "/index.xhtml").statusCode());
    }

    @Test
    void the_command_that_checks_the_trail_asks_the_portal_that_runs() throws Exception {
        RunningPortal portal = PortalExtension.portal();
        ProcessBuilder command = new ProcessBuilder(
                RunningPortal.root().resolve("bin/verify-audit").toString());
        command.environment().put("PARTNERSHIP_HOME", portal.data().toString());
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.startsWith("Rows checked: "), said);
    }

    @Test
    void who_reads_the_data_folder_of_the_portal_may_ask_whether_the_trail_is_whole() throws Exception {
        Path secret = secretFile();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        HttpResponse<String> answer = verification(Files.readString(secret));
        assertEquals("INTACT", answer.headers().firstValue(VerifyAudit.RESULT).orElse(""), answer.body());
        assertTrue(answer.body().startsWith("Rows checked: "), answer.body());
    }

    @Test
    void to_others_on_this_machine_there_is_no_such_page() throws Exception {
        assertEquals(404, request("GET", VerifyAudit.PATH).statusCode());
        String secret = Files.readString(secretFile());
        assertEquals(404, verification("").statusCode());
        assertEquals(404, verification(secret.substring(1)).statusCode());
        assertEquals(404, verification("x" + secret.substring(1)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"})
    void to_who_comes_through_a_proxy_there_is_no_such_page_whatever_they_know(String header) throws Exception {
        assertEquals(
                404,
                verification(Files.readString(secretFile()), header, "for=192.0.2.1")
                        .statusCode());
    }

    /** Is there from the first request on. */
    private static Path secretFile() throws Exception {
        request("GET", "/index.xhtml");
        return PortalExtension.portal().data().resolve("portal.secret");
    }

    private static HttpResponse<String> verification(String secret, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(VerifyAudit.PATH)).header(VerifyAudit.SECRET, secret);
        return CLIENT.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void plain_http_is_for_this_machine_alone() throws Exception {
        Optional<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
                .findFirst();
        assumeTrue(outside.isPresent(), "this machine is on no network");
        assertThrows(ConnectException.class, () -> connect(outside.get()));
    }

    private static void connect(InetAddress host) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, address("/").getPort()), 2000);
        }
    }

    private static HttpResponse<String> request(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

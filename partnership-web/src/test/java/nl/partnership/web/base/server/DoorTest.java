package nl.partnership.web.base.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands at the door while the portal is not there. */
class DoorTest {

    private static final String PAGE = "GET /index.xhtml HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final int MANY = 60;

    private static InetSocketAddress anywhere() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static Socket ask(InetSocketAddress address, String request) throws IOException {
        Socket caller = new Socket(address.getAddress(), address.getPort());
        caller.setSoTimeout((int) LONG.toMillis());
        caller.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return caller;
    }

    private static String answer(Socket caller) throws IOException {
        try (caller) {
            return new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertAbsent(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 503 "), answer);
        assertTrue(answer.contains("\r\nRetry-After: 10\r\n"), answer);
        assertTrue(answer.contains("\r\nX-Content-Type-Options: nosniff\r\n"), answer);
    }

    @Test
    void whoever_asks_is_told_to_come_back() throws IOException {
        try (Door door = Door.open(anywhere())) {
            String page = answer(ask(door.address(), PAGE));
            assertAbsent(page);
            assertTrue(page.contains("\r\nContent-Type: text/html;charset=UTF-8\r\n"), page);
            assertTrue(page.endsWith("</html>\n"), page);
            String call = answer(ask(door.address(), "GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            assertAbsent(call);
            assertTrue(call.endsWith("\r\n\r\n{\"title\":\"Service Unavailable\",\"status\":503}"), call);
            String head = answer(ask(door.address(), "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            assertAbsent(head);
            assertTrue(head.endsWith("\r\n\r\n"), head);
            assertAbsent(answer(ask(door.address(), "GET http://[ HTTP/1.1\r\n\r\n")));
        }
    }

    @Test
    void who_sends_a_long_form_hears_it_too() throws IOException {
        String form = "POST /task/task.xhtml HTTP/1.1\r\nHost: localhost\r\nContent-Length: 300000\r\n\r\n";
        try (Door door = Door.open(anywhere())) {
            assertAbsent(answer(ask(door.address(), form + "x".repeat(300_000))));
        }
    }

    @Test
    void whoever_came_before_it_closes_is_answered_and_nobody_after() throws IOException {
        Door door = Door.open(anywhere());
        InetSocketAddress address = door.address();
        List<Socket> callers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            callers.add(ask(address, PAGE));
        }
        door.closeAfterLast(LONG);
        for (Socket caller : callers) {
            assertAbsent(answer(caller));
        }
        assertThrows(ConnectException.class, () -> ask(address, PAGE));
    }

    @Test
    void who_waits_at_a_socket_of_somebody_else_is_answered_once_the_door_is_there() throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open().bind(anywhere(), MANY)) {
            Socket caller = ask((InetSocketAddress) socket.getLocalAddress(), PAGE);
            try (Door door = Door.at(socket)) {
                assertAbsent(answer(caller));
                assertEquals(socket.getLocalAddress(), door.address());
            }
        }
    }
}

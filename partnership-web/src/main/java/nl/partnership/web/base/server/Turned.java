package nl.partnership.web.base.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who is turned away at the {@link Door}: one connection, one request, one answer. */
final class Turned implements Runnable {

    private static final int LONGEST_HEAD = 64 * 1024;

    private static final int LAST_BEFORE_BODY = 4;

    /** For the request to come, and then for its body to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SocketChannel channel;

    Turned(SocketChannel channel) {
        this.channel = channel;
    }

    @Override
    public void run() {
        try (Socket socket = channel.socket()) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String head = head(socket, in);
            if (!head.isEmpty()) {
                socket.getOutputStream().write(answer(head.split("[ \r\n]", 3)));
                socket.shutdownOutput();
                hearOut(socket, in);
            }
        } catch (IOException e) {
            // who leaves in the middle needs no answer
            return;
        }
    }

    /** All up to the empty line behind the headers; empty when it does not come. */
    private static String head(Socket socket, InputStream in) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < LAST_BEFORE_BODY && head.size() < LONGEST_HEAD) {
            socket.setSoTimeout(left(end));
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
            boolean awaited = next == (matched % 2 == 0 ? '\r' : '\n');
            matched = awaited ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** @param request its method, its target, and the rest */
    private static byte[] answer(String[] request) throws IOException {
        String path = path(request.length > 1 ? request[1] : "");
        byte[] body = Absence.body(path);
        Map<String, String> headers = new LinkedHashMap<>(StandingHeaders.ALL);
        headers.put("Cache-Control", "no-store");
        headers.put("Retry-After", Absence.RETRY_AFTER);
        headers.put("Content-Type", Absence.contentType(path));
        headers.put("Content-Length", Integer.toString(body.length));
        // who keeps this connection would not notice that the portal came
        headers.put("Connection", "close");
        StringBuilder head = new StringBuilder("HTTP/1.1 " + Absence.STATUS + " Service Unavailable\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        if (!request[0].equals("HEAD")) {
            answer.write(body);
        }
        return answer.toByteArray();
    }

    private static String path(String target) {
        try {
            String path = URI.create(target).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Until the other has closed too: who is hung up on while sending a form does not get to read the answer. */
    private static void hearOut(Socket socket, InputStream in) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        byte[] rest = new byte[LONGEST_HEAD];
        do {
            socket.setSoTimeout(left(end));
        } while (in.read(rest) >= 0);
    }

    private static int left(long end) throws IOException {
        long millis = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (millis <= 0) {
            throw new IOException("That took too long");
        }
        return (int) millis;
    }
}

package nl.partnership.web.base;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Twenty who ask for the same page all the time, each time with a new connection, which a client of Java would ask again on
 * its own. Who is refused knows at once that nobody listens; who was let in waits for an answer.
 */
final class ManyCallers implements AutoCloseable {

    private static final int CALLERS = 20;
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int PAUSE_MILLIS = 5;

    private final int port;
    private final byte[] request;
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    private final List<String> unanswered = new CopyOnWriteArrayList<>();
    private final AtomicInteger atTheClose = new AtomicInteger();

    ManyCallers(int port, String path) {
        this.port = port;
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < CALLERS; i++) {
            threads.submit(this::callAgainAndAgain);
        }
    }

    private void callAgainAndAgain() {
        while (!threads.isShutdown()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                call(socket);
                Thread.sleep(PAUSE_MILLIS);
            } catch (ConnectException refused) {
                return;
            } catch (SocketException reset) {
                if (isGone()) {
                    atTheClose.incrementAndGet();
                    return;
                }
                unanswered.add(reset.toString());
            } catch (IOException e) {
                unanswered.add(e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether nobody listens there any more. */
    private boolean isGone() {
        try (Socket next = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !next.isConnected();
        } catch (IOException refused) {
            return refused instanceof ConnectException;
        }
    }

    private void call(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(request);
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean absent = answer.startsWith("HTTP/1.1 503 ") && answer.contains("\r\nRetry-After: ");
        if (!answer.startsWith("HTTP/1.1 200 ") && !absent) {
            unanswered.add(
                    answer.isEmpty() ? "nothing" : answer.lines().findFirst().orElse(""));
        }
    }

    /** What went wrong, one for each time, once all have heard what they asked last. */
    List<String> unanswered() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            unanswered.add("somebody still waits");
        }
        return unanswered;
    }

    /**
     * How many were cut off and found nobody listening a moment later: they came between the last look at the socket and its
     * close, which no program can make one step. A portal that closes on those who wait cuts off a crowd.
     */
    int atTheClose() {
        return atTheClose.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

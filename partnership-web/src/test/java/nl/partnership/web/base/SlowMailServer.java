package nl.partnership.web.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A mail server that thinks for a while before it says that it has a mail. */
public final class SlowMailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    /** One for each mail that it got. */
    private final Semaphore got = new Semaphore(0);

    private final long thinks;

    /** @param thinks milliseconds for each mail */
    public SlowMailServer(long thinks) throws IOException {
        this.thinks = thinks;
        Thread server = new Thread(this::serve, "slow mail server");
        server.setDaemon(true);
        server.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Waits until it gets another mail, of which it does not say so at once. */
    boolean getsAnother(long seconds) throws InterruptedException {
        got.drainPermits();
        return got.tryAcquire(seconds, TimeUnit.SECONDS);
    }

    /** Of every mail that it got, in order. */
    List<String> messageIds() {
        return messageIds;
    }

    /** Every mail that it got, as it travelled, in order. */
    public List<String> mails() {
        return mails;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException | InterruptedException e) {
                // the client hung up, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException, InterruptedException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        say(out, "220 slow");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.toUpperCase(Locale.ROOT);
            if (verb.startsWith("DATA")) {
                say(out, "354 go on");
                take(in);
                Thread.sleep(thinks);
            } else if (verb.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            }
            say(out, "250 fine");
        }
    }

    private void take(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
            if (line.startsWith("Message-ID: ")) {
                messageIds.add(line.substring("Message-ID: ".length()));
            }
        }
        mails.add(mail.toString());
        got.release();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

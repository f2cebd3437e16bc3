package nl.partnership.web.base.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Listens in the portal's place while the portal does not, and answers {@link Absence} to everything. Whoever came before it
 * closed is answered all the same: a socket that is closed while somebody waits at it ends that connection without a word.
 */
final class Door implements AutoCloseable {

    private static final int WAITING_CONNECTIONS = 200;

    private static final int MOST_AT_ONCE = 100;

    private static final long IDLE_SECONDS = 5;

    /** After an accept that failed, as when no more files may be opened. */
    private static final long PAUSE_MILLIS = 20;

    private final ServerSocketChannel socket;
    private final Selector arrivals;
    private final ThreadPoolExecutor answering;
    private final Thread doorman;
    private volatile boolean closing;

    private Door(ServerSocketChannel socket) throws IOException {
        this.socket = socket;
        arrivals = Selector.open();
        socket.configureBlocking(false);
        socket.register(arrivals, SelectionKey.OP_ACCEPT);
        answering = new ThreadPoolExecutor(
                MOST_AT_ONCE,
                MOST_AT_ONCE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> daemon(task, "door-answer"));
        answering.allowCoreThreadTimeOut(true);
        doorman = daemon(this::receive, "door");
        doorman.start();
    }

    /** @throws IOException when another program listens there */
    static Door open(InetSocketAddress address) throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open();
        try {
            return new Door(socket.bind(address, WAITING_CONNECTIONS));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** @param socket at which somebody else listened and does not any more; who waits there is answered here */
    static Door at(ServerSocketChannel socket) throws IOException {
        return new Door(socket);
    }

    /** Where it listens. */
    InetSocketAddress address() throws IOException {
        return (InetSocketAddress) socket.getLocalAddress();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void receive() {
        try (arrivals;
                socket) {
            while (!closing) {
                arrivals.select();
                arrivals.selectedKeys().clear();
                receiveAll();
            }
            // a socket that somebody watches stays open a little longer than its close, and would take in others
            socket.keyFor(arrivals).cancel();
            arrivals.selectNow();
            receiveAll();
        } catch (IOException e) {
            Serve.say("nobody answers any more in the portal's place: " + e.getMessage());
        } finally {
            answering.shutdown();
        }
    }

    /** Everybody who waits. */
    private void receiveAll() {
        try {
            for (SocketChannel one = socket.accept(); one != null; one = socket.accept()) {
                answering.execute(new Turned(one));
            }
        } catch (IOException e) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Receives who waits, and nobody after that; their answers may still be on their way. */
    @Override
    public void close() {
        closing = true;
        arrivals.wakeup();
        try {
            doorman.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As {@link #close}, and waits until all have their answers, or no longer than this. */
    void closeAfterLast(Duration longest) {
        close();
        try {
            answering.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

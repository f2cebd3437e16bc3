package nl.partnership.web.base.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.ConnectionProbe;

/** Knows which connections the server has, and when one of them last sent or got something. */
@SuppressWarnings("rawtypes")
final class Traffic extends ConnectionProbe.Adapter {

    /** Nothing came or went for so long: who is connected still keeps a connection for later. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private static final long LOOK_MILLIS = 20;

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private volatile long last = System.nanoTime();

    @Override
    public void onAcceptEvent(Connection server, Connection client) {
        open.add(client);
        last = System.nanoTime();
    }

    @Override
    public void onCloseEvent(Connection connection) {
        open.remove(connection);
    }

    @Override
    public void onReadEvent(Connection connection, Buffer data, int size) {
        last = System.nanoTime();
    }

    @Override
    public void onWriteEvent(Connection connection, Buffer data, long size) {
        last = System.nanoTime();
    }

    /** Waits until nobody is connected, or nobody sends or gets anything, or no longer than this. */
    void awaitQuiet(Duration longest) throws InterruptedException {
        long begin = System.nanoTime();
        while (!open.isEmpty()
                && System.nanoTime() - last < QUIET.toNanos()
                && System.nanoTime() - begin < longest.toNanos()) {
            Thread.sleep(LOOK_MILLIS);
        }
    }
}

package nl.partnership.web.base.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/**
 * Runs the portal on Payara Micro, as {@code bin/serve} asks: {@code address port}, and then the options of Payara
 * Micro. The server's own listener is open only while there is an application behind it; before and after that, a {@link Door}
 * is. Ends with status 1 when the application does not start. On a signal the pages go first: requests
 * that came in are answered, and then the server stops.
 */
public final class Serve {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener." + Listener.NAME
                    + ".enabled=";

    private static final String SERVER = "fish.payara.micro.impl.PayaraMicroImpl";

    private static final int FAILED = 1;

    /** As shells count the end by a signal. */
    private static final int SIGNALLED = 128;

    /** Longer than the application takes to close its gate. */
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(25);

    /** For answers that are being written; the portal itself waits for those it works on. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(25);

    private final InetSocketAddress address;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private PayaraMicroBoot micro;
    private volatile AdminCommandRunner server;
    private volatile Listener listener;
    private OperationsPort operations;

    private Serve(InetSocketAddress address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        Serve serve = new Serve(new InetSocketAddress(arguments[0], Integer.parseInt(arguments[1])));
        List<String> options = List.of(arguments).subList(2, arguments.length);
        for (String signal : List.of("TERM", "INT")) {
            Signal.handle(new Signal(signal), serve::caught);
        }
        serve.start(options.toArray(String[]::new));
    }

    private void start(String[] options) throws Exception {
        // the server itself has no interface to call it by
        micro = (PayaraMicroBoot) Class.forName(SERVER).getMethod("getInstance").invoke(null);
        micro.setPostBootHandler(runner -> server = runner);
        operations = operations();
        try (Door door = open();
                StartWatch watch = StartWatch.begin(() -> server != null)) {
            launch(options);
        }
        // an application that failed while it started may count as deployed all the same
        if (!Gate.isThere()) {
            say("the portal did not start; the lines above say why.");
            System.exit(FAILED);
        }
        server.run("set", LISTENER + true);
        listener = Listener.guard();
    }

    /**
     * What {@code java -jar launch-micro.jar} does, but that looks for its settings beside its jars. Ours are with the data, so
     * that the class path is the same whatever data there is: an archive of classes belongs to one class path.
     */
    private static void launch(String[] options) throws Exception {
        Path launcher = Path.of(PayaraMicroBoot.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        System.setProperty("fish.payara.micro.BootJar", launcher.toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", launcher.getParent().toString());
        Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) options);
    }

    private Door open() {
        try {
            return Door.open(address);
        } catch (IOException e) {
            throw cannotListen(address, "PORT", e);
        }
    }

    /** The port for who runs the portal; null when the environment names none. */
    private OperationsPort operations() {
        String named = Objects.requireNonNullElse(System.getenv("OPERATIONS"), "");
        if (named.isEmpty()) {
            return null;
        }
        int colon = named.lastIndexOf(':');
        InetSocketAddress port =
                new InetSocketAddress(named.substring(0, colon), Integer.parseInt(named.substring(colon + 1)));
        try {
            return OperationsPort.open(port, new Readiness(this::isReady), Serve::figures);
        } catch (IOException e) {
            throw cannotListen(port, "OPERATIONS", e);
        }
    }

    private static IllegalStateException cannotListen(InetSocketAddress where, String variable, IOException why) {
        say("cannot listen on " + where + ": " + why.getMessage() + "; another program may do so. Choose another "
                + variable + ".");
        System.exit(FAILED);
        return new IllegalStateException(why);
    }

    /** Whether people may be sent here. */
    private boolean isReady() {
        return listener != null
                && !stopping.get()
                && Gate.isThere()
                && Gate.get().isReady();
    }

    private static String figures() {
        return Gate.isThere() ? Gate.get().getFigures() : "";
    }

    /** By a thread that keeps the process, when the last one of the server is gone, until all are answered. */
    private void caught(Signal signal) {
        Thread stop = new Thread(() -> stop(signal), "stop");
        stop.setDaemon(false);
        stop.start();
    }

    private void stop(Signal signal) {
        if (stopping.compareAndSet(false, true)) {
            if (listener != null && Gate.isThere()) {
                close();
            }
            System.exit(SIGNALLED + signal.getNumber());
        }
    }

    /** The door opens first, so that nobody comes in any more; the server goes when it has answered those who are inside. */
    private void close() {
        try (Door door = takeOver()) {
            within(LONGEST_CLOSE, "gate", () -> Gate.get().close());
            listener.awaitQuiet(LONGEST_ANSWER);
            server.run("set", LISTENER + false);
            within(LONGEST_STOP, "server", this::shutDown);
            if (door != null) {
                door.closeAfterLast(LONGEST_ANSWER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Null when that fails: the portal stops all the same. */
    private Door takeOver() {
        try {
            ServerSocketChannel socket = listener.release();
            return socket == null ? Door.open(address) : Door.at(socket);
        } catch (IOException e) {
            say("nobody answers while the portal stops: " + e.getMessage());
            return null;
        }
    }

    private void shutDown() {
        try {
            micro.shutdown();
        } catch (BootstrapException e) {
            say("the server did not stop in order: " + e.getMessage());
        }
    }

    private static void within(Duration longest, String name, Runnable act) throws InterruptedException {
        Thread thread = new Thread(act, name);
        thread.setDaemon(true);
        thread.start();
        thread.join(longest.toMillis());
    }

    static void say(String what) {
        System.err.println("bin/serve: " + what);
    }
}

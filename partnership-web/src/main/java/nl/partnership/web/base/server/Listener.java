package nl.partnership.web.base.server;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.nio.transport.TCPNIOServerConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;

/**
 * The listener of the server that runs in this process. It is one of Grizzly, which lets others look on and step in; what of
 * the server leads there is in no library that one can build with, so it is called by name.
 */
final class Listener {

    /** As the server's configuration calls it. */
    static final String NAME = "http-listener";

    private final TCPNIOTransport transport;
    private final Collection<?> bound;
    private final Traffic traffic = new Traffic();

    private Listener(TCPNIOTransport transport) throws ReflectiveOperationException {
        this.transport = transport;
        Field connections = TCPNIOTransport.class.getDeclaredField("serverConnections");
        connections.setAccessible(true);
        bound = (Collection<?>) connections.get(transport);
        transport.getConnectionMonitoringConfig().addProbes(traffic);
    }

    /**
     * Takes the socket at which the server listens away from it, with all who wait there. What the server took in already stays
     * with it. Nobody is turned away by that, as by closing the one and opening another.
     *
     * @return null when there is none
     */
    ServerSocketChannel release() throws IOException {
        for (Object one : List.copyOf(bound)) {
            TCPNIOServerConnection connection = (TCPNIOServerConnection) one;
            bound.remove(connection);
            connection.detachSelectorRunner();
            return (ServerSocketChannel) connection.getChannel();
        }
        return null;
    }

    /** Waits until the server has written what it still answers, or no longer than this. */
    void awaitQuiet(Duration longest) throws InterruptedException {
        traffic.awaitQuiet(longest);
    }

    /**
     * Lets the portal have its say from now on in what the server does by itself.
     *
     * @throws ReflectiveOperationException when this server is another than the portal was built for
     */
    static Listener guard() throws ReflectiveOperationException {
        Method habitat = Class.forName("org.glassfish.internal.api.Globals").getMethod("getDefaultHabitat");
        Method find = habitat.getReturnType().getMethod("getService", Class.class, String.class, Annotation[].class);
        Class<?> settings = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
        Class<?> service = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Annotation[] any = {};
        Object proxy = service.getMethod("lookupNetworkProxy", settings)
                .invoke(
                        find.invoke(habitat.invoke(null), service, null, any),
                        find.invoke(habitat.invoke(null), settings, NAME, any));
        Object listener = get(proxy, "getUnderlyingListener");
        TCPNIOTransport transport = (TCPNIOTransport) get(listener, "getTransport");
        FilterChain chain = (FilterChain) transport.getProcessor();
        int reader = chain.indexOfType(HttpServerFilter.class);
        ((HttpServerFilter) chain.get(reader)).getMonitoringConfig().addProbes(new Refusals());
        OneProtocol protocol = new OneProtocol();
        // a chain of its own, as requests may be on their way through that one
        transport.setProcessor(FilterChainBuilder.stateless()
                .addAll(chain)
                .add(reader + 1, protocol)
                .add(reader, protocol)
                .build());
        return new Listener(transport);
    }

    private static Object get(Object owner, String getter) throws ReflectiveOperationException {
        return owner.getClass().getMethod(getter).invoke(owner);
    }
}

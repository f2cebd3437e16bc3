package nl.partnership.web.base.server;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpServerFilter;

/**
 * The listener of the server that runs in this process. It is one of Grizzly, which lets others look on and step in; what of
 * the server leads there is in no library that one can build with, so it is called by name.
 */
final class Listener {

    /** As the server's configuration calls it. */
    static final String NAME = "http-listener";

    private Listener() {}

    /**
     * Lets the portal have its say from now on in what the server does by itself.
     *
     * @throws ReflectiveOperationException when this server is another than the portal was built for
     */
    static void guard() throws ReflectiveOperationException {
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
        Transport transport = (Transport) get(listener, "getTransport");
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
    }

    private static Object get(Object owner, String getter) throws ReflectiveOperationException {
        return owner.getClass().getMethod(getter).invoke(owner);
    }
}

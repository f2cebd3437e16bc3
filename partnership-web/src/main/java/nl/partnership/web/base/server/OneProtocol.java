package nl.partnership.web.base.server;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpEvents.IncomingHttpUpgradeEvent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Here only HTTP 1 is spoken. Stands before the server's reader and behind it: the server would wait for the end of what is no
 * HTTP, as it does for the end of what follows a request that asks for another protocol.
 */
final class OneProtocol extends BaseFilter {

    /** A request that is refused, as it names no host. */
    private static final byte[] REFUSED = "NONE / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** What the server keeps with a connection from the first byte of a request to the last one. */
    private final Attribute<Object> reading =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(HttpServerFilter.HTTP_SERVER_REQUEST_ATTR_NAME);

    /** Passes on what begins as a request does, and otherwise one that is refused. */
    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (context.getMessage() instanceof Buffer sent
                && reading.get(context.getConnection()) == null
                && !beginsWithWord(sent)) {
            context.setMessage(Buffers.wrap(context.getMemoryManager(), REFUSED));
        }
        return context.getInvokeAction();
    }

    /** Whether the line that begins here has a word before its first space, as far as it came yet. */
    private static boolean beginsWithWord(Buffer sent) {
        for (int i = sent.position(); i < sent.limit(); i++) {
            byte b = sent.get(i);
            if (b == ' ' && i > sent.position()) {
                return true;
            }
            if (b <= ' ' || b == 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Takes a request that asks for another protocol as if it had not. */
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event instanceof IncomingHttpUpgradeEvent asked) {
            HttpHeader request = asked.getHttpHeader();
            request.setIgnoreContentModifiers(false);
            request.setUpgrade(null);
        }
        return context.getInvokeAction();
    }
}

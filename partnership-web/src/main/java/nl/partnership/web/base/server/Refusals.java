package nl.partnership.web.base.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.glassfish.grizzly.memory.Buffers;

/**
 * What is said to requests that no application gets to see: those that the server cannot take apart, and those at which it would
 * stumble later. Looks on while the server reads, and gives every answer the {@link StandingHeaders}; who answers may set others.
 */
final class Refusals extends HttpProbe.Adapter {

    private static final String TEXT =
            """
            Dit konden we niet lezen. Ga terug naar de vorige pagina en probeer het opnieuw.
            We could not read this. Go back to the previous page and try again.
            """;

    /** A name or an address, and perhaps a port. */
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+\\])(?::([0-9]{1,5}))?");

    /** Methods at which the server does something of its own: an echo, a tunnel, another protocol. */
    private static final Set<Method> REFUSED = Set.of(Method.TRACE, Method.CONNECT, Method.PRI);

    private static final int LAST_PORT = 65_535;

    /** @throws IllegalArgumentException when it is refused; the server takes it as a mistake of its own reading */
    @Override
    @SuppressWarnings("rawtypes")
    public void onHeaderParseEvent(Connection connection, HttpHeader header, int size) {
        HttpRequestPacket request = (HttpRequestPacket) header;
        HttpResponsePacket response = request.getResponse();
        StandingHeaders.ALL.forEach(response::setHeader);
        String expected = request.getHeader(Header.Expect);
        if (REFUSED.contains(request.getMethod())) {
            response.setHeader(Header.Allow, "GET, POST, HEAD");
            response.setStatus(HttpStatus.METHOD_NOT_ALLOWED_405);
        } else if (request.getProtocolString().equals(Protocol.HTTP_2_0.getProtocolString())) {
            response.setStatus(HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505);
        } else if (expected != null && !expected.equalsIgnoreCase("100-continue")) {
            response.setStatus(HttpStatus.EXPECTATION_FAILED_417);
        } else if (!isPath(request.getRequestURI()) || !isHost(request) || !areText(request.getHeaders())) {
            response.setStatus(HttpStatus.BAD_REQUEST_400);
        } else {
            return;
        }
        throw new IllegalArgumentException(response.getReasonPhrase());
    }

    private static boolean isPath(String path) {
        try {
            String decoded = URLDecoder.decode(path, StandardCharsets.UTF_8);
            return path.startsWith("/")
                    && path.chars().allMatch(c -> c < 0x7f)
                    && decoded.chars().noneMatch(c -> isControl(c) || c == '\\' || c == '\uFFFD')
                    && !decoded.concat("/").contains("/../");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isHost(HttpRequestPacket request) {
        Iterator<String> hosts = request.getHeaders().values(Header.Host).iterator();
        if (!hosts.hasNext()) {
            // the server asked for one already, where the protocol does
            return true;
        }
        Matcher host = HOST.matcher(hosts.next());
        return host.matches()
                && (host.group(1) == null || Integer.parseInt(host.group(1)) <= LAST_PORT)
                && !hosts.hasNext();
    }

    private static boolean areText(MimeHeaders headers) {
        for (int i = 0; i < headers.size(); i++) {
            if (headers.getValue(i).toString().chars().anyMatch(c -> isControl(c) && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(int c) {
        return c < ' ' || c == 0x7f;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void onErrorEvent(Connection connection, HttpPacket packet, Throwable error) {
        if (packet instanceof HttpRequestPacket request) {
            answer(connection, request.getResponse());
        }
    }

    /** The server closes the connection after it. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void answer(Connection connection, HttpResponsePacket response) {
        if (response.isCommitted()) {
            return;
        }
        if (response.getStatus() < HttpStatus.BAD_REQUEST_400.getStatusCode()) {
            response.setStatus(HttpStatus.BAD_REQUEST_400);
        }
        response.getRequest().setProtocol(Protocol.HTTP_1_1);
        response.getProcessingState().setKeepAlive(false);
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        StandingHeaders.ALL.forEach(response::setHeader);
        response.setHeader(Header.CacheControl, "no-store");
        response.setHeader(Header.ContentType, "text/plain;charset=UTF-8");
        response.setContentLength(text.length);
        connection.write(HttpContent.builder(response)
                .content(Buffers.wrap(connection.getMemoryManager(), text))
                .last(true)
                .build());
    }
}

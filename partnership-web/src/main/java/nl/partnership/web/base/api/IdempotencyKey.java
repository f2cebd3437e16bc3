package nl.partnership.web.base.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.partnership.ejb.base.Intention;
import nl.partnership.web.base.Fault;
import nl.partnership.web.base.Problem;

/**
 * A call with the header {@code Idempotency-Key} is done once, however often it is sent in 24 hours: the same again gets
 * the same answer, something else under that key 422, and while the first is being worked on 409. A key is its caller's own.
 */
@Provider
@ApplicationScoped
public class IdempotencyKey implements ContainerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    /** As many visible ASCII characters as any program needs for a random key. */
    private static final String FORM = "[!-~]{1,255}";

    @Inject
    private Intention intention;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        List<String> keys = request.getHeaders().get(HEADER);
        if (keys == null || !request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        if (keys.size() > 1 || !keys.get(0).matches(FORM)) {
            throw new Problem(400, Fault.at("", "base.api.key"));
        }
        intention.begin("api\n" + keys.get(0), content(request), "base.api.keyUsed");
    }

    /** Digest of what is asked: where, in which form, and with which words; of a body that is refused anyway, its beginning. */
    private static String content(ContainerRequestContext request) throws IOException {
        InputStream body = request.getEntityStream();
        byte[] bytes = body.readNBytes(JsonBody.MOST_BYTES + 1);
        request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(bytes), body));
        MessageDigest digest = sha256();
        digest.update((request.getUriInfo().getPath() + "\n" + request.getMediaType() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.partnership.ejb.base;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.partnership.domain.base.Sha256;
import nl.partnership.ejb.base.seal.SealedLine;

/**
 * Keeps a value so that only who has the key can read it, and so that nobody can put another in its place: with
 * a key of its own, derived from a secret that is stored nowhere.
 */
public final class Seal {

    /** What our own services give, and nothing else; whoever gets past the cipher gets no further. */
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=50;maxrefs=20000;nl.partnership.**;java.lang.*;java.util.*;java.time.*;!*");

    private final SealedLine sealed;

    /** What was kept; it may be nothing. */
    record Value(Object object) {}

    /** @param secret that gives the key */
    Seal(String secret) {
        sealed = new SealedLine(Sha256.bytes("seal\n" + secret));
    }

    /** @return the value as a line of text; empty when it is of a kind that cannot be kept */
    Optional<String> close(Object value) {
        if (value != null && !(value instanceof Serializable)) {
            return Optional.empty();
        }
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(plain))) {
                out.writeObject(value);
            }
            return Optional.of(sealed.close(plain.toByteArray()));
        } catch (IOException e) {
            // something in it is not serializable
            return Optional.empty();
        }
    }

    /**
     * @param line as {@link #close} made it, or null
     * @return empty when there is none, when it was made with another key or by another version of the portal
     */
    Optional<Value> open(String line) {
        if (line == null) {
            return Optional.empty();
        }
        try {
            byte[] plain = sealed.open(line);
            try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(new ByteArrayInputStream(plain)))) {
                in.setObjectInputFilter(OURS);
                return Optional.of(new Value(in.readObject()));
            }
        } catch (GeneralSecurityException | IOException | ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}

package nl.partnership.ejb.base;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.partnership.domain.base.Sha256;

/**
 * Keeps a value so that only who has the key can read it, and so that nobody can put another in its place: AES-GCM with
 * a key of its own, derived from a secret that is stored nowhere.
 */
public final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** What our own services give, and nothing else; whoever gets past the cipher gets no further. */
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=50;maxrefs=20000;nl.partnership.**;java.lang.*;java.util.*;java.time.*;!*");

    private final SecretKeySpec key;

    /** What was kept; it may be nothing. */
    record Value(Object object) {}

    /** @param secret that gives the key */
    Seal(String secret) {
        key = new SecretKeySpec(Sha256.bytes("seal\n" + secret), "AES");
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
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.toByteArray());
            byte[] line = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, line, nonce.length, sealed.length);
            return Optional.of(Base64.getEncoder().encodeToString(line));
        } catch (IOException e) {
            // something in it is not serializable
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
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
            byte[] bytes = Base64.getDecoder().decode(line);
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(new ByteArrayInputStream(plain)))) {
                in.setObjectInputFilter(OURS);
                return Optional.of(new Value(in.readObject()));
            }
        } catch (GeneralSecurityException | IOException | ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}

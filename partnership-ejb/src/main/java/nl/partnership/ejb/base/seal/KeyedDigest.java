package nl.partnership.ejb.base.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The digest of a text that nobody works out without the key: HMAC with SHA-256. */
public final class KeyedDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private KeyedDigest() {}

    /** @param text as it is in UTF-8 */
    public static byte[] of(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

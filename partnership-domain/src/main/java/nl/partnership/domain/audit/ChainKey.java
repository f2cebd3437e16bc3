package nl.partnership.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret without which nobody can make a row of the audit trail. It never stands in the database, so that who can
 * write there still cannot rewrite what happened.
 */
public final class ChainKey {

    /** Letters in a written key. */
    public static final int LENGTH = 64;

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec secret;

    /**
     * @param written 64 hexadecimal digits
     * @throws IllegalArgumentException when it is anything else
     */
    public ChainKey(String written) {
        if (written.length() != LENGTH) {
            throw new IllegalArgumentException("an audit key is " + LENGTH + " hexadecimal digits");
        }
        secret = new SecretKeySpec(HexFormat.of().parseHex(written), ALGORITHM);
    }

    /** A new key, as the constructor takes it. */
    public static String random() {
        return randomHex(LENGTH / 2);
    }

    /** Salt for one row. */
    public static String salt() {
        return randomHex(16);
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /**
     * The digest of some fields in their order. Each is written with its length before it, so that no two different
     * rows read the same; null and the empty text differ.
     *
     * @return 64 hexadecimal digits
     */
    public String digest(Object... fields) {
        StringBuilder canonical = new StringBuilder();
        for (Object field : fields) {
            if (field == null) {
                canonical.append("-;");
            } else {
                String text = field.toString();
                canonical.append(text.length()).append(':').append(text).append(';');
            }
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells which key a trail was written with, without giving anything of the key away. */
    public String fingerprint() {
        return digest("key of the audit trail");
    }
}

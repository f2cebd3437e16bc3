package nl.partnership.domain.account;

import java.security.SecureRandom;
import java.util.Base64;
import nl.partnership.domain.base.Sha256;

/** Random secrets for links and tokens; only their digest is stored. */
public final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** 256 random bits, in letters that fit an address. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in hexadecimal: enough for secrets that are random themselves. */
    public static String digest(String secret) {
        return Sha256.hex(secret);
    }
}

package nl.partnership.domain.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits that an app on a phone shows for half a minute (RFC 6238, with SHA-1, which is what every such app
 * knows). A clock may be one half minute behind or ahead, and no code is accepted twice.
 */
public final class TimeCode {

    /** How long one code stands. */
    public static final int SECONDS = 30;

    public static final int DIGITS = 6;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int MODULUS = 1_000_000;
    private static final int SKEW = 1;

    private TimeCode() {}

    /** The number of the half minute in which a moment lies. */
    public static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** The code of one half minute. */
    public static String at(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            String digits = Integer.toString(number % MODULUS);
            return "0".repeat(DIGITS - digits.length()) + digits;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The half minute of which this is the code.
     *
     * @param code six digits
     * @param last the half minute of the code that was accepted last: that one and those before it are over
     * @return empty when it is the code of none that counts now
     */
    public static OptionalLong accepted(byte[] secret, String code, Instant now, long last) {
        long current = step(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = current - SKEW; step <= current + SKEW; step++) {
            // each is compared, so that the time it takes tells nothing
            if (MessageDigest.isEqual(at(secret, step).getBytes(US_ASCII), code.getBytes(US_ASCII)) && step > last) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}

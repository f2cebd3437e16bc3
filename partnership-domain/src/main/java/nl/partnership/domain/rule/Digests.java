package nl.partnership.domain.rule;

import java.math.BigInteger;
import java.util.Locale;
import nl.partnership.domain.base.Sha256;

/** Digests of receipts, and the short code that people type. */
public final class Digests {

    /** Crockford's: no letter in it looks like a digit. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private Digests() {}

    /** SHA-256, hexadecimal. */
    public static String of(String text) {
        return Sha256.hex(text);
    }

    /** The first eighty bits of a digest as {@code K3F7-9XQ2-…}. */
    public static String code(String digest) {
        int letters = GROUPS * GROUP;
        StringBuilder code = new StringBuilder();
        BigInteger bits = new BigInteger(digest.substring(0, letters * BITS / 4), 16);
        for (int i = letters - 1; i >= 0; i--) {
            code.append(LETTERS.charAt(bits.shiftRight(i * BITS).intValue() & (LETTERS.length() - 1)));
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
        }
        return code.toString();
    }

    /** A code as somebody typed it, in the one way in which it is stored. */
    public static String typed(String code) {
        String plain = (code == null ? "" : code)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        return plain.replaceAll("(.{4})(?!$)", "$1-");
    }
}

package nl.partnership.domain.account;

import java.security.SecureRandom;
import java.util.Locale;

/** Bytes in the letters A to Z and the digits 2 to 7 (RFC 4648), which people can read out and type. */
public final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {}

    /**
     * So many random letters.
     *
     * @param letters each has five bits
     */
    public static String random(int letters) {
        StringBuilder text = new StringBuilder(letters);
        for (int i = 0; i < letters; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /**
     * The bytes that a text stands for; what fills up no byte is left out.
     *
     * @throws IllegalArgumentException when it has another letter
     */
    public static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
        int buffer = 0;
        int held = 0;
        int next = 0;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int value = LETTERS.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("not a letter of base 32");
            }
            buffer = (buffer << BITS | value) & 0xfff;
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes[next++] = (byte) (buffer >> held);
            }
        }
        return bytes;
    }

    /** In groups of four, as one reads it from paper. */
    public static String grouped(String text) {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }
}

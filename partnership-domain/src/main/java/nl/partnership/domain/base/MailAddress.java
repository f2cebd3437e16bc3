package nl.partnership.domain.base;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the portal takes for a mail address: one that mail and calendar take as well, spelt in one way. It is the plain
 * form of RFC 5321 (letters of ASCII, no quotes), as a mail server need not take more.
 */
public final class MailAddress {

    private static final int LONGEST = 200;
    private static final int LONGEST_MAILBOX = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM = Pattern.compile(
            ATOM + "(?:\\." + ATOM + ")*+@(?:" + LABEL + "\\.)++(?:[A-Za-z]{2,63}|(?i:xn--)[A-Za-z0-9-]{1,59})");
    /** As mail programs copy it: {@code Jan Jansen <jan@voorbeeld.nl>}. */
    private static final Pattern WITH_NAME = Pattern.compile("[^<>]*<([^<>]*)>[;,]?");

    private static final Pattern SCHEME = Pattern.compile("(?i)mailto:/*([^?]*)(?:\\?.*)?");
    private static final Pattern OTHER_LETTERS = Pattern.compile("[^\\x00-\\x7F]");

    private MailAddress() {}

    /**
     * The address as it is stored: in lower case, so that one address is one address however it is typed, and without
     * what came along when it was copied.
     *
     * @param field id of the field that it was typed in
     * @throws RuleViolation at the field, when it is none
     */
    public static String of(String field, String typed) {
        String text = Text.requiredLine(field, bare(Text.line(typed)), LONGEST);
        if (OTHER_LETTERS.matcher(text).find()) {
            throw RuleViolation.at(field, "base.text.addressLetters");
        }
        if (!isOne(text)) {
            throw RuleViolation.at(field, "base.text.address");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether mail and calendar take it, as it is; null is none. */
    public static boolean isOne(String address) {
        return address != null
                && address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_MAILBOX
                && FORM.matcher(address).matches();
    }

    /** The address as a link (RFC 6068): a sign that would mean something there is written as its number. */
    public static String link(String address) {
        StringBuilder link = new StringBuilder("mailto:");
        for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one >= '0' && one <= '9'
                    || one >= 'a' && one <= 'z'
                    || one >= 'A' && one <= 'Z'
                    || "-._~!$'*+@".indexOf(one) >= 0;
            link.append(plain ? (char) one : String.format("%%%02X", one));
        }
        return link.toString();
    }

    private static String bare(String text) {
        Matcher named = WITH_NAME.matcher(text);
        String address = named.matches() ? named.group(1).strip() : text;
        Matcher link = SCHEME.matcher(address);
        return (link.matches() ? link.group(1) : address).strip();
    }
}

package nl.partnership.ejb.base.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a mail was not taken: a kind that the administrator's page puts in words, and the reply code if the server gave
 * one. The server's own words are left out, since they repeat addresses.
 *
 * @param kind never null
 * @param reply for example {@code 550 5.1.1}, or null
 */
record MailTrouble(Kind kind, String reply) {

    private static final Pattern REPLY = Pattern.compile("^\\s*([245]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3}))?\\b");

    enum Kind {
        UNREACHABLE,
        SIGN_IN_REFUSED,
        ADDRESS_REFUSED,
        REFUSED
    }

    static MailTrouble of(MessagingException failure) {
        String reply = null;
        boolean unreachable = false;
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            unreachable |= cause instanceof IOException;
            if (cause.getMessage() != null && reply == null) {
                reply = reply(cause.getMessage());
            }
        }
        return new MailTrouble(kind(failure, unreachable), reply);
    }

    private static Kind kind(MessagingException failure, boolean unreachable) {
        if (failure instanceof AuthenticationFailedException) {
            return Kind.SIGN_IN_REFUSED;
        }
        if (unreachable) {
            return Kind.UNREACHABLE;
        }
        boolean address = failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
        return address ? Kind.ADDRESS_REFUSED : Kind.REFUSED;
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : cause.getCause();
    }

    private static String reply(String message) {
        Matcher matcher = REPLY.matcher(message);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + " " + matcher.group(2);
    }

    /** The form in which it is stored: the kind, then the reply code. */
    @Override
    public String toString() {
        return reply == null ? kind.name() : kind.name() + " " + reply;
    }
}

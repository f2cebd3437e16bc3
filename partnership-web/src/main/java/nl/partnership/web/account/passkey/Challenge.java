package nl.partnership.web.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.domain.account.Secret;

/**
 * What the portal asked this browser to sign: 256 random bits, for one purpose and one account, answered once and within five
 * minutes. A session has the last one alone.
 *
 * @param subject id of the account; empty when nobody is known yet
 */
public record Challenge(Purpose purpose, String subject, String value, Instant since) implements Serializable {

    /** What a passkey is asked for. */
    public enum Purpose {
        /** To make one. */
        ADD,
        /** To show anew who is signed in. */
        PROVE,
        /** After the right password. */
        STEP,
        /** In place of a password. */
        ENTER
    }

    /** Who signs in with the passkey alone is nobody yet. */
    public static final String NOBODY = "";

    private static final String ATTRIBUTE = Challenge.class.getName();
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** A new one; the one before is over. */
    public static String begin(Purpose purpose, String subject, Instant now, HttpServletRequest request) {
        Challenge made = new Challenge(purpose, subject, Secret.random(), now);
        request.getSession().setAttribute(ATTRIBUTE, made);
        return made.value;
    }

    /** The one that was asked, for the last time; empty when none was for this, or too long ago. */
    public static Optional<String> take(Purpose purpose, String subject, Instant now, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<Challenge> asked = Optional.ofNullable(session).map(one -> (Challenge) one.getAttribute(ATTRIBUTE));
        asked.ifPresent(one -> session.removeAttribute(ATTRIBUTE));
        return asked.filter(one -> one.purpose == purpose && one.subject.equals(subject))
                .filter(one -> now.isBefore(one.since.plus(LONGEST)))
                .map(Challenge::value);
    }
}

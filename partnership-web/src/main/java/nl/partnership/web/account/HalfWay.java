package nl.partnership.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.domain.account.Secret;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.web.base.Cookies;

/**
 * What the session keeps of somebody who gave the right password and is not in yet: nobody signed in with it, and every page
 * that asks for that stays closed. After ten minutes it is over.
 *
 * @param keyDigest of the key that this browser must show beside the id of the session
 * @param byLink whether a link of a mail led here: who knows the password alone sets up no step
 */
record HalfWay(StepDue due, String keyDigest, Instant since, boolean byLink) implements Serializable {

    private static final String ATTRIBUTE = HalfWay.class.getName();
    private static final String KEY = "step";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** The password was right; the session gets another id. */
    static void begin(StepDue due, Instant now, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        String key = Secret.random();
        Cookies.give(request, response, KEY, key, -1);
        session.setAttribute(ATTRIBUTE, new HalfWay(due, Secret.digest(key), now, false));
    }

    /** What is due in this session; empty when nothing is, when it took too long, or this browser has not the key. */
    static Optional<HalfWay> in(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        Optional<String> digest = Cookies.value(request, KEY).map(Secret::digest);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((HalfWay) session.getAttribute(ATTRIBUTE))
                        .filter(half -> now.isBefore(half.since.plus(LONGEST)))
                        .filter(half -> digest.filter(half.keyDigest::equals).isPresent());
    }

    /** It came about by the link of a mail. */
    static void cameByLink(HttpServletRequest request) {
        HttpSession session = request.getSession();
        HalfWay half = (HalfWay) session.getAttribute(ATTRIBUTE);
        session.setAttribute(ATTRIBUTE, new HalfWay(half.due, half.keyDigest, half.since, true));
    }

    /** Somebody is in: nothing is due any more. */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}

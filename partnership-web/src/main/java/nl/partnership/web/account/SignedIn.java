package nl.partnership.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.account.SignIn;
import nl.partnership.ejb.account.SessionLimits;
import nl.partnership.ejb.base.Caller;
import nl.partnership.web.base.Cookies;
import nl.partnership.web.base.Unasked;

/**
 * All that the session keeps of a sign-in: which one, in which role, since when. Whose it is, and with which rights, is
 * read from the database on every request. Small and serialisable, so that another node can go on with it.
 *
 * @param id of the {@link SignIn}
 * @param membershipId the role acted in; null for an administrator acting as such
 * @param walk whose eyes one looks through; null for one's own
 * @param keyDigest of the key that the browser must show beside the id of the session
 */
record SignedIn(String id, String membershipId, Walk walk, String keyDigest, Instant since) implements Serializable {

    /** Somebody else's eyes: a role at an organisation. */
    record Walk(String organisationId, String role) implements Serializable {}

    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final String BUSY = ATTRIBUTE + ".busy";
    private static final String PROVEN = ATTRIBUTE + ".proven";
    private static final String KEY = "key";
    private static final Duration PROOF = Duration.ofMinutes(10);

    /**
     * Begins a session for who just signed in. Its id is new, and the browser gets a key of 256 bits beside it: the ids of
     * the server are too easy to guess (ASVS 5.0, 7.2.3).
     *
     * @param id of the sign-in, as the database has it
     * @param membershipId the role to act in; null for an administrator acting as such
     */
    static void begin(
            String id, String membershipId, Instant now, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        String key = Secret.random();
        Cookies.give(request, response, KEY, key, -1);
        new SignedIn(id, membershipId, null, Secret.digest(key), now).keep(request);
        busy(request, now);
        proven(request, now);
    }

    /** Who is signed in showed it just now. */
    static void proven(HttpServletRequest request, Instant now) {
        request.getSession().setAttribute(PROVEN, now);
    }

    /** Who is signed in did not show it just now: a provider knew it from earlier in the day. */
    static void unproven(HttpServletRequest request) {
        request.getSession().removeAttribute(PROVEN);
    }

    /** Whether who is signed in showed it in the last ten minutes. */
    static boolean isProven(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        Instant at = session == null ? null : (Instant) session.getAttribute(PROVEN);
        return at != null && now.isBefore(at.plus(PROOF));
    }

    /** What the session holds; empty when nobody signed in, or this browser has not the key. */
    static Optional<SignedIn> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<String> digest = Cookies.value(request, KEY).map(Secret::digest);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE))
                        .filter(signedIn ->
                                digest.filter(signedIn.keyDigest()::equals).isPresent());
    }

    /** Whether it lasted too long, or nobody did anything for too long. */
    boolean isOver(HttpServletRequest request, Instant now, SessionLimits limits) {
        Instant busy = (Instant) request.getSession().getAttribute(BUSY);
        return !now.isBefore(since.plus(limits.longest())) || !now.isBefore(busy.plus(limits.idle()));
    }

    /** Somebody is at work here; unless it is the page or the browser that asks by itself. */
    static void busy(HttpServletRequest request, Instant now) {
        if (!Unasked.is(request)) {
            request.getSession().setAttribute(BUSY, now);
        }
    }

    /** Keeps it in the session. */
    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    /** The same sign-in, acting in another role. */
    SignedIn as(Caller caller) {
        return new SignedIn(id, caller.membershipId(), null, keyDigest, since);
    }

    /** The same sign-in, looking through these eyes; null for one's own. */
    SignedIn with(Walk eyes) {
        return new SignedIn(id, membershipId, eyes, keyDigest, since);
    }
}

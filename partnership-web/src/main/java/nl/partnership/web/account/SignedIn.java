package nl.partnership.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.ejb.base.Caller;

/**
 * All that the session keeps of a sign-in: which account, in which role, since when. Name and rights are read from the
 * database on every request. Small and serialisable, so that another node can go on with it.
 *
 * @param membershipId the role acted in; null for an administrator acting as such
 */
record SignedIn(String accountId, String membershipId, Instant since) implements Serializable {

    /** However busy somebody is: after this one signs in again. */
    private static final Duration LONGEST = Duration.ofHours(8);

    private static final String ATTRIBUTE = SignedIn.class.getName();

    static SignedIn of(Caller caller, Instant since) {
        return new SignedIn(caller.accountId(), caller.membershipId(), since);
    }

    /** What this browser's session holds, as long as it is valid. */
    static Optional<SignedIn> in(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE))
                        .filter(signedIn -> now.isBefore(signedIn.since().plus(LONGEST)));
    }

    /** Keeps it in the session. */
    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    /** The same sign-in, acting in another role. */
    SignedIn as(Caller caller) {
        return new SignedIn(accountId, caller.membershipId(), since);
    }
}

package nl.partnership.ejb.account;

import java.time.Duration;
import nl.partnership.ejb.base.Caller;

/**
 * A call with a valid token.
 *
 * @param caller the token's owner, in the role used last
 * @param pause how long until the token may call again; zero when this call may go on
 */
public record TokenCall(Caller caller, Duration pause) {

    /** Whether it comes too soon after too many others. */
    public boolean isTooSoon() {
        return !pause.isZero();
    }
}

package nl.partnership.ejb.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Why a sign-in in this request was refused although the password was right. Without the right password there is never
 * anything in it.
 */
@RequestScoped
public class SignInRefusal {

    private EndedRole endedRole;

    void becauseOf(EndedRole ended) {
        endedRole = ended;
    }

    /** The role that ended, or begins later; empty when nobody proved who they are, or was let in. */
    public Optional<EndedRole> endedRole() {
        return Optional.ofNullable(endedRole);
    }
}

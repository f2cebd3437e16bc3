package nl.partnership.ejb.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.partnership.ejb.account.step.StepDue;

/**
 * Why a sign-in in this request was refused although somebody proved who they are: with a password, a code, a passkey, or
 * by their organisation's provider. Without that there is never anything in it.
 */
@RequestScoped
public class SignInRefusal {

    private EndedRole endedRole;
    private StepDue step;

    void becauseOf(EndedRole ended) {
        endedRole = ended;
    }

    /** A second step is due. */
    public void becauseOf(StepDue due) {
        step = due;
    }

    /** Whether somebody proved who they are all the same: then it was nobody's guess. */
    public boolean isProven() {
        return endedRole != null || step != null;
    }

    /** Why nobody came in, as the trail says it: the role ended, or else what was wrong. */
    public String reason(String wrong) {
        return endedRole == null ? wrong : "ended";
    }

    /** The second step that is due before anybody is in; empty when nobody proved who they are, or was let in. */
    public Optional<StepDue> step() {
        return Optional.ofNullable(step);
    }

    /** The role that ended, or begins later; empty when nobody proved who they are, or was let in. */
    public Optional<EndedRole> endedRole() {
        return Optional.ofNullable(endedRole);
    }
}

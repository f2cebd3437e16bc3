package nl.partnership.ejb.account.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.partnership.domain.base.Later;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.account.WrongTries;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Caller;

/** Where codes are given after the right password: a wrong one counts for its network address too. */
@ApplicationScoped
public class StepDesk {

    @Inject
    private SecondStepService steps;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private WrongTries wrong;

    @Inject
    private Trail trail;

    /**
     * Looks at a code.
     *
     * @return who is calling from now on; empty when refused
     * @throws Later when too many attempts came from this address
     */
    public Optional<Caller> answer(StepCredential typed) {
        wrong.refuseTooMany(typed.address());
        Optional<Caller> caller = steps.answer(typed.due(), typed.code());
        if (caller.isEmpty()) {
            if (!refusal.isProven()) {
                wrong.count(typed.address());
            }
            trail.proofRefused(typed.due().accountId(), refusal.reason("code"));
        }
        return caller;
    }
}

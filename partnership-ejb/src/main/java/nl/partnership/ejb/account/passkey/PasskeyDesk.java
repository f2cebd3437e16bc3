package nl.partnership.ejb.account.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.partnership.domain.base.Later;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.account.WrongTries;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Caller;

/** Where passkeys are shown to sign in: a wrong one counts for its network address, as wrong passwords and codes do. */
@ApplicationScoped
public class PasskeyDesk {

    @Inject
    private PasskeySignInService passkeys;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private WrongTries wrong;

    @Inject
    private Trail trail;

    /**
     * Looks at what a device answered.
     *
     * @return who is calling from now on; empty when refused
     * @throws Later when too many attempts came from this address
     */
    public Optional<Caller> answer(PasskeyCredential shown) {
        wrong.refuseTooMany(shown.address());
        Optional<Caller> caller = passkeys.answer(shown.due(), shown.challenge(), shown.answer());
        if (caller.isEmpty()) {
            if (!refusal.isProven()) {
                wrong.count(shown.address());
            }
            trail.proofRefused(shown.due() == null ? null : shown.due().accountId(), refusal.reason("passkey"));
        }
        return caller;
    }
}

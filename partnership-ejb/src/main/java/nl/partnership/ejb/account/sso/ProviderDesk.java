package nl.partnership.ejb.account.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.partnership.domain.base.Later;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.account.WrongTries;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Caller;

/** Where the answers of providers come in: what is refused counts for its network address, as wrong passwords do. */
@ApplicationScoped
public class ProviderDesk {

    @Inject
    private ProviderSignInService providers;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private WrongTries wrong;

    @Inject
    private Trail trail;

    /** @throws Later when too many that were refused came from this address */
    public void mayAnswer(String address) {
        wrong.refuseTooMany(address);
    }

    /**
     * Looks who it is.
     *
     * @return who is calling from now on; empty when refused, when a second step is due, or when the role ended
     * @throws Later when too many that were refused came from this address
     */
    public Optional<Caller> answer(ProviderCredential said) {
        mayAnswer(said.address());
        Optional<Caller> caller = providers.decide(said);
        if (caller.isEmpty() && refusal.step().isEmpty()) {
            if (!refusal.isProven()) {
                wrong.count(said.address());
            }
            trail.proofRefused(null, refusal.reason("provider-unknown"));
        }
        return caller;
    }

    /** An answer that says nobody, or that nobody asked for. */
    public void refused(String why, String address) {
        wrong.count(address);
        noted(why);
    }

    /** It came to nothing, and that is nobody's guess: somebody gave up, or the provider did not answer. */
    public void noted(String why) {
        trail.signInFailed(null, "provider-" + why);
    }
}

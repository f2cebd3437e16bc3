package nl.partnership.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import nl.partnership.ejb.account.passkey.PasskeyCredential;
import nl.partnership.ejb.account.passkey.PasskeyDesk;
import nl.partnership.ejb.account.sso.ProviderCredential;
import nl.partnership.ejb.account.sso.ProviderDesk;
import nl.partnership.ejb.account.step.StepCredential;
import nl.partnership.ejb.account.step.StepDesk;
import nl.partnership.ejb.base.Caller;

/** The portal's own accounts, as Jakarta Security asks for them. */
@ApplicationScoped
public class CredentialStore implements IdentityStore {

    @Inject
    private PasswordDesk desk;

    @Inject
    private StepDesk steps;

    @Inject
    private PasskeyDesk passkeys;

    @Inject
    private ProviderDesk providers;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof SignInCredential typed) {
            return result(desk.signIn(typed.userName(), typed.password(), typed.address(), typed.browsers()));
        }
        if (credential instanceof StepCredential typed) {
            return result(steps.answer(typed));
        }
        if (credential instanceof PasskeyCredential shown) {
            return result(passkeys.answer(shown));
        }
        if (credential instanceof ProviderCredential said) {
            return result(providers.answer(said));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private static CredentialValidationResult result(Optional<Caller> caller) {
        return caller.map(who -> new CredentialValidationResult(new CallerIdentity(who), Set.of(who.role())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}

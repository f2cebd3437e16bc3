package nl.partnership.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** The portal's own accounts, as Jakarta Security asks for them. */
@ApplicationScoped
public class CredentialStore implements IdentityStore {

    @Inject
    private PasswordDesk desk;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return desk.signIn(typed.userName(), typed.password(), typed.address(), typed.browsers())
                .map(caller -> new CredentialValidationResult(new CallerIdentity(caller), Set.of(caller.role())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}

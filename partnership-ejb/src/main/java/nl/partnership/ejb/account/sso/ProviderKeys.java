package nl.partnership.ejb.account.sso;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import nl.partnership.domain.account.sso.SignInProvider;
import nl.partnership.ejb.audit.TrailSettings;
import nl.partnership.ejb.base.seal.SealedLine;

/** Seals what the portal shows to a provider, each for that provider alone, with a key that is not in the database. */
@ApplicationScoped
class ProviderKeys {

    @Inject
    private TrailSettings keys;

    void seal(String secret, SignInProvider provider) {
        provider.seal(sealed(provider).close(secret.getBytes(UTF_8)));
    }

    /** @throws IllegalStateException when it was sealed with another key, or for another provider */
    String open(SignInProvider provider) {
        try {
            return new String(sealed(provider).open(provider.getSealedSecret()), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret of a provider does not fit the key of this portal", e);
        }
    }

    private SealedLine sealed(SignInProvider provider) {
        return new SealedLine(keys.keyFor("sign-in providers"), provider.getId().getBytes(UTF_8));
    }
}

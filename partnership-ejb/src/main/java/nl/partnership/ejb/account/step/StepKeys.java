package nl.partnership.ejb.account.step;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import nl.partnership.domain.account.Account;
import nl.partnership.ejb.audit.TrailSettings;
import nl.partnership.ejb.base.seal.KeyedDigest;
import nl.partnership.ejb.base.seal.SealedLine;

/**
 * Seals the secrets of second steps (AES-GCM, each for its account alone) and digests the codes on paper, both with keys
 * that do not stand in the database: who reads that has no code, and who writes there can give nobody the step of another.
 */
@ApplicationScoped
class StepKeys {

    @Inject
    private TrailSettings keys;

    String seal(String secret, Account account) {
        return sealed(account).close(secret.getBytes(UTF_8));
    }

    /** @throws IllegalStateException when it was sealed with another key, or for another account */
    String open(String line, Account account) {
        try {
            return new String(sealed(account).open(line), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The second step of an account does not fit the key of this portal", e);
        }
    }

    private SealedLine sealed(Account account) {
        return new SealedLine(keys.keyFor("second steps"), account.getId().getBytes(UTF_8));
    }

    /** Of a code on paper, for its account. */
    String digest(String code, Account account) {
        return HexFormat.of().formatHex(KeyedDigest.of(keys.keyFor("recovery codes"), account.getId() + "\n" + code));
    }
}

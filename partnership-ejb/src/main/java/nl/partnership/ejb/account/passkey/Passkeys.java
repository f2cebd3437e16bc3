package nl.partnership.ejb.account.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.Passkey;
import nl.partnership.domain.base.Sha256;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.audit.TrailSettings;
import nl.partnership.ejb.base.seal.KeyedDigest;

/** The passkeys of accounts, and whether one of them was shown. */
@Dependent
public class Passkeys {

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Ceremony ceremony;

    @Inject
    private TrailSettings keys;

    @Inject
    private PasskeyLetters letters;

    @Inject
    private Trail trail;

    /** Those of an account, the first one first. */
    List<Passkey> of(Account account) {
        return entityManager
                .createQuery(
                        "select p from Passkey p where p.account = :account order by p.madeAt, p.id", Passkey.class)
                .setParameter("account", account)
                .setMaxResults(Passkey.MOST)
                .getResultList();
    }

    /** Since when an account has one; empty when it has none. */
    public Optional<Instant> since(Account account) {
        return Optional.ofNullable(entityManager
                .createQuery("select min(p.madeAt) from Passkey p where p.account = :account", Instant.class)
                .setParameter("account", account)
                .getSingleResult());
    }

    /** All of an account stop working. */
    public void endAll(Account account) {
        of(account).forEach(entityManager::remove);
    }

    /** What devices know the owner by: the same for all passkeys of an account, and nobody works out whose it is. */
    String handle(Account account) {
        return of(account).stream().map(Passkey::getHandle).findFirst().orElseGet(() -> derived(account));
    }

    private String derived(Account account) {
        return LETTERS.encodeToString(KeyedDigest.of(keys.keyFor("passkeys"), account.getId()));
    }

    /** Whether there is this one already, of whomever. */
    boolean isKnown(Passkey.Shown shown) {
        return find(shown.digest(), LockModeType.NONE).isPresent();
    }

    private Optional<Passkey> find(String digest, LockModeType lock) {
        return entityManager
                .createQuery("select p from Passkey p where p.credentialDigest = :digest", Passkey.class)
                .setParameter("digest", digest)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /**
     * The passkey that was shown, when the answer is right; from now on it was used.
     *
     * @param only of whom it must be; null for who is not known yet
     */
    Optional<Passkey> shown(String challenge, String answer, Account only) {
        return ceremony.read(answer)
                .flatMap(given -> find(Sha256.hex(given.getCredentialId()), LockModeType.PESSIMISTIC_WRITE)
                        .filter(one -> only == null || one.getAccount().equals(only))
                        .filter(one -> isOf(one, given.getUserHandle(), only != null))
                        .filter(one -> ceremony.proof(given, challenge, one)
                                .filter(proof -> accepted(one, proof))
                                .isPresent()));
    }

    /** Who is not known yet is known by what the device has of its owner. */
    private static boolean isOf(Passkey passkey, byte[] handle, boolean known) {
        return handle == null || handle.length == 0
                ? known
                : LETTERS.encodeToString(handle).equals(passkey.getHandle());
    }

    private boolean accepted(Passkey passkey, Ceremony.Proof proof) {
        if (proof.copied()) {
            trail.note("passkey.copied", "account", passkey.getAccount().getId(), Map.of());
            if (passkey.mustWarn(clock.instant())) {
                letters.copied(passkey);
            }
        } else {
            passkey.use(proof.counter(), proof.backedUp(), clock.instant());
        }
        return !proof.copied();
    }
}

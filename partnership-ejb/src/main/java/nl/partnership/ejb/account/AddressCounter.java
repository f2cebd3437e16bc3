package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.partnership.domain.account.Attempts;
import nl.partnership.domain.account.Secret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts wrong passwords, and links that open nothing, for each network address, in a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AddressCounter {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "partnership.sign-in.attempts")
    private int mostPasswords;

    @Inject
    @ConfigProperty(name = "partnership.link.attempts")
    private int mostSecrets;

    /** Whether so many came from there that none is looked at for a while; in the transaction of who asks. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean cameTooOften(String address) {
        return areTooMany(address, mostPasswords);
    }

    /** As {@link #cameTooOften}, for secrets that opened nothing; under a name of their own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean openedTooOften(String name) {
        return areTooMany(name, mostSecrets);
    }

    private boolean areTooMany(String name, int most) {
        Attempts attempts = entityManager.find(Attempts.class, Secret.digest(name));
        return attempts != null && attempts.areTooMany(clock.instant(), most);
    }

    /**
     * One came from there. Of two that are the first from a new address at once, one fails; it finds the row
     * when it is counted again.
     */
    public void failed(String address) {
        String digest = Secret.digest(address);
        Attempts attempts = entityManager.find(Attempts.class, digest, LockModeType.PESSIMISTIC_WRITE);
        if (attempts == null) {
            attempts = new Attempts(digest, clock.instant());
            entityManager.persist(attempts);
        }
        attempts.failed(clock.instant());
        entityManager.flush();
    }
}

package nl.partnership.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;

/**
 * A link by which somebody chooses a password, once, within 48 hours. Without an account it is the set-up link of a new
 * installation, by which the first administrator makes one.
 */
@Entity
@StoredAs("invitation")
public class Invitation extends SecretLink {

    public static final Duration VALID = Duration.ofHours(48);

    @ManyToOne
    private Account account;

    protected Invitation() {}

    /**
     * @param account whose password; null for the set-up of a new installation
     * @param secret what the link carries; only its digest is kept
     */
    public Invitation(Account account, String secret, Instant now) {
        super(secret, now, VALID);
        this.account = account;
    }

    public Account getAccount() {
        return account;
    }

    /** Uses the link up. */
    public void use(Instant now) {
        if (!isOpen(now)) {
            throw new RuleViolation("account.invitation.closed");
        }
        usedUp(now);
    }
}

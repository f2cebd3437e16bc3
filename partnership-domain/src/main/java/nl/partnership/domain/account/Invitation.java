package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * A link by which somebody chooses a password, once, within 48 hours. Without an account it is the set-up link of a new
 * installation, by which the first administrator makes one.
 */
@Entity
@StoredAs("invitation")
public class Invitation extends StoredEntity {

    public static final Duration VALID = Duration.ofHours(48);

    @ManyToOne
    private Account account;

    @Hidden
    @Column(name = "secret_digest")
    private String secretDigest;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Invitation() {}

    /**
     * @param account whose password; null for the set-up of a new installation
     * @param secret what the link carries; only its digest is kept
     */
    public Invitation(Account account, String secret, Instant now) {
        this.account = account;
        this.secretDigest = Secret.digest(secret);
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    public Account getAccount() {
        return account;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Uses the link up. */
    public void use(Instant now) {
        if (!isOpen(now)) {
            throw new RuleViolation("account.invitation.closed");
        }
        usedAt = now;
    }

    /** A newer link takes its place. */
    public void withdraw(Instant now) {
        if (isOpen(now)) {
            expiresAt = now;
        }
    }
}

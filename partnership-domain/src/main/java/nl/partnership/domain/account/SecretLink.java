package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.StoredEntity;

/** What a link with a secret opens, once and for a while. Of the secret only the digest is kept. */
@MappedSuperclass
public abstract class SecretLink extends StoredEntity {

    @Hidden
    @Column(name = "secret_digest")
    private String secretDigest;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    SecretLink() {}

    SecretLink(String secret, Instant now, Duration valid) {
        this.secretDigest = Secret.digest(secret);
        this.createdAt = now;
        this.expiresAt = now.plus(valid);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Whether it is neither used nor too old. */
    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void usedUp(Instant now) {
        usedAt = now;
    }

    /** It opens nothing any more; what is not open stays as it is. */
    public void withdraw(Instant now) {
        if (isOpen(now)) {
            expiresAt = now;
        }
    }
}

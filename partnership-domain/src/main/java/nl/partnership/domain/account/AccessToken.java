package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * A personal access token for the HTTP interface. It acts with its owner's rights of this moment, expires, and can be
 * withdrawn; the token itself is shown once and stored as a digest.
 */
@Entity
@Table(name = "access_token")
@StoredAs("access-token")
public class AccessToken extends StoredEntity {

    @ManyToOne(optional = false)
    private Account account;

    @Convert(converter = FreeText.class)
    @NotScreened("what an owner calls a token of his own; nobody else reads it")
    private String name;

    @Hidden
    @Column(name = "secret_digest")
    private String secretDigest;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected AccessToken() {}

    public AccessToken(Account account, String name, String secret, Instant expiresAt) {
        this.account = account;
        this.name = name;
        this.secretDigest = Secret.digest(secret);
        this.expiresAt = expiresAt;
    }

    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public boolean isValid(Instant now) {
        return withdrawnAt == null && now.isBefore(expiresAt);
    }

    public void withdraw(Instant now) {
        withdrawnAt = now;
    }
}

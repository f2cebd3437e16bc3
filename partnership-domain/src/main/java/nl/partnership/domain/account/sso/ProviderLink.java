package nl.partnership.domain.account.sso;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * Who somebody with an account is at an issuer. What the issuer calls a person is all that counts: names and addresses
 * change, and go to others.
 */
@Entity
@StoredAs("provider-link")
@Table(name = "provider_link")
public class ProviderLink extends StoredEntity {

    public static final int LONGEST_SUBJECT = 255;

    @ManyToOne(optional = false)
    private Account account;

    @NotScreened("an address")
    private String issuer;

    @Hidden
    @NotScreened("a code of the issuer")
    private String subject;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected ProviderLink() {}

    /** @param subject what the issuer calls this person, and nobody else ever */
    public ProviderLink(Account account, String issuer, String subject, Instant now) {
        this.account = account;
        this.issuer = issuer;
        this.subject = subject;
        this.linkedAt = now;
    }

    public Account getAccount() {
        return account;
    }

    public String getIssuer() {
        return issuer;
    }

    public Instant getLinkedAt() {
        return linkedAt;
    }
}

package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;

/**
 * An address from which calendar programs fetch the days of one person in one role. Whoever knows it can fetch them, so it
 * is long and random, stored as a digest, and ends with the role, with another mail address, or when its owner stops it.
 */
@Entity
@Table(name = "calendar_feed")
@StoredAs("calendar-feed")
public class CalendarFeed extends StoredEntity {

    @ManyToOne(optional = false)
    private Account account;

    @ManyToOne(optional = false)
    private Membership membership;

    @Hidden
    @Column(name = "secret_digest")
    private String secretDigest;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CalendarFeed() {}

    /** @param secret what the address carries; only its digest is kept */
    public CalendarFeed(Account account, Membership membership, String secret, Instant now) {
        this.account = account;
        this.membership = membership;
        this.secretDigest = Secret.digest(secret);
        this.createdAt = now;
    }

    public Account getAccount() {
        return account;
    }

    public Membership getMembership() {
        return membership;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Ends it; what has ended already stays as it is. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}

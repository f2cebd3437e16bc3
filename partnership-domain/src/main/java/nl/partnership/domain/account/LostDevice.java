package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Person;

/**
 * Somebody lost the phone of the second step. An administrator asks that the step ends, and a second person, who knows that
 * it is so, says yes or no within a week. Nobody decides alone, or about the own account.
 */
@Entity
@StoredAs("lost-device")
@Table(name = "lost_device")
public class LostDevice extends StoredEntity {

    public static final Duration OPEN = Duration.ofDays(7);

    @ManyToOne(optional = false)
    private Account account;

    @ManyToOne(optional = false)
    @JoinColumn(name = "asked_by_id")
    private Person askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @ManyToOne
    @JoinColumn(name = "decided_by_id")
    private Person decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private boolean confirmed;

    protected LostDevice() {}

    public LostDevice(Account account, Person askedBy, Instant now) {
        if (account.getPerson().equals(askedBy)) {
            throw new RuleViolation("account.lost.own");
        }
        this.account = account;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    public Account getAccount() {
        return account;
    }

    public Person getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Whether a second person may still decide. */
    public boolean isOpen(Instant now) {
        return decidedAt == null && now.isBefore(askedAt.plus(OPEN));
    }

    /** Another person says that it is so: the second step ends. */
    public void confirm(Person by, Instant now) {
        if (by.equals(askedBy)) {
            throw new RuleViolation("account.lost.same");
        }
        decide(by, now);
        confirmed = true;
    }

    /** It is not so, or no longer needed; also by who asked. */
    public void refuse(Person by, Instant now) {
        decide(by, now);
    }

    private void decide(Person by, Instant now) {
        if (by.equals(account.getPerson())) {
            throw new RuleViolation("account.lost.own");
        }
        if (!isOpen(now)) {
            throw new RuleViolation("account.lost.closed");
        }
        decidedBy = by;
        decidedAt = now;
    }
}

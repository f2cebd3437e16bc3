package nl.partnership.domain.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Person;

/**
 * A colleague looks, under their own account, whether nobody can be recognised in what the asker wants to share
 * (condition K9). One answer for one receipt; it does not change.
 */
@Entity
@Table(name = "colleague_check")
@StoredAs("colleague-check")
public class ColleagueCheck extends StoredEntity {

    /** What the colleague found. */
    public enum Status {
        ASKED,
        CONFIRMED,
        REFUSED
    }

    @OneToOne(optional = false)
    private Receipt receipt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ASKED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @ManyToOne
    private Person colleague;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ColleagueCheck() {}

    public ColleagueCheck(Receipt receipt, Instant now) {
        this.receipt = Objects.requireNonNull(receipt);
        askedAt = now;
    }

    /**
     * @param person another one than the asker
     * @param unrecognisable whether nobody can be recognised
     */
    public void answer(Person person, boolean unrecognisable, Instant now) {
        if (person.equals(receipt.getAsker())) {
            throw new RuleViolation("sharing.check.ownReceipt");
        }
        if (status != Status.ASKED) {
            throw new RuleViolation("sharing.check.answered");
        }
        status = unrecognisable ? Status.CONFIRMED : Status.REFUSED;
        colleague = person;
        answeredAt = now;
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public Status getStatus() {
        return status;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Who answered; null until then. */
    public Person getColleague() {
        return colleague;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}

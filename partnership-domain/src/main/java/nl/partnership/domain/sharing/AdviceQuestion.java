package nl.partnership.domain.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Person;

/**
 * A decision that waits for advice. The adviser of the sending organisation advises in words, or advice from elsewhere
 * is recorded; then somebody with a mandate decides, with a reason when departing from it. Both stay. Until then the
 * asker can take the question back.
 */
@Entity
@Table(name = "advice_question")
@StoredAs("advice-question")
public class AdviceQuestion extends Advice {

    /** Where a question is on its way. */
    public enum Status {
        ASKED,
        ADVISED,
        RULED,
        WITHDRAWN
    }

    @OneToOne(optional = false)
    private Receipt receipt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ASKED;

    @Column(name = "ruling_permits")
    private Boolean rulingPermits;

    @Convert(converter = FreeText.class)
    @Column(name = "ruling_reason")
    @Screened("Questions.rulingReason")
    private String rulingReason;

    @ManyToOne
    private Person decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "ruling_id")
    private String rulingId;

    protected AdviceQuestion() {}

    /** @param receipt of the decision that waits */
    public AdviceQuestion(Receipt receipt) {
        this.receipt = Objects.requireNonNull(receipt);
    }

    /**
     * The mandated person decides.
     *
     * @param reason needed when departing from the advice, else it may be null
     * @param until last day on which this holds for an identical request, today or later; null: for this one alone
     * @throws RuleViolation at {@code rulingPermits}, {@code rulingReason} or {@code holdsUntil}, or when there is no
     *     advice yet
     */
    public void rule(Person person, Boolean permits, String reason, LocalDate until, LocalDate today, Instant now) {
        requireOpen();
        if (status != Status.ADVISED) {
            throw new RuleViolation("sharing.question.adviceFirst");
        }
        rulingPermits = chosen("rulingPermits", permits);
        rulingReason = Text.optional("rulingReason", reason, LONGEST_TEXT);
        if (rulingReason == null && !rulingPermits.equals(getAdvicePermits())) {
            throw RuleViolation.at("rulingReason", "sharing.question.reasonMissing");
        }
        if (until != null && (until.isBefore(today) || until.isAfter(today.plusYears(1)))) {
            throw RuleViolation.at("holdsUntil", "sharing.question.until");
        }
        decider = person;
        decidedAt = now;
        status = Status.RULED;
    }

    @Override
    void advised() {
        status = Status.ADVISED;
    }

    /** The receipt of what was decided. */
    public void record(Receipt made) {
        rulingId = made.getId();
    }

    /** The asker takes the question back. */
    public void withdraw() {
        requireOpen();
        status = Status.WITHDRAWN;
    }

    @Override
    void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("sharing.question.closed");
        }
    }

    public boolean isOpen() {
        return status == Status.ASKED || status == Status.ADVISED;
    }

    /** Of the decision that waits. */
    public Receipt getReceipt() {
        return receipt;
    }

    public Status getStatus() {
        return status;
    }

    /** Null until it was decided. */
    public Boolean getRulingPermits() {
        return rulingPermits;
    }

    public String getRulingReason() {
        return rulingReason;
    }

    public Person getDecider() {
        return decider;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Id of the receipt of what was decided; null until then. */
    public String getRulingId() {
        return rulingId;
    }
}

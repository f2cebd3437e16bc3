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
import nl.partnership.domain.base.StoredEntity;
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
public class AdviceQuestion extends StoredEntity {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REFERENCE = 200;

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

    @Column(name = "advice_permits")
    private Boolean advicePermits;

    @Convert(converter = FreeText.class)
    @Screened("Questions.advice")
    private String advice;

    @Convert(converter = FreeText.class)
    @Column(name = "advice_reference")
    @Screened("Questions.adviceReference")
    private String adviceReference;

    @ManyToOne
    private Person adviser;

    @Column(name = "advised_at")
    private Instant advisedAt;

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
     * The adviser advises; again, when they think better of it before it is decided.
     *
     * @throws RuleViolation at {@code advicePermits} or {@code advice}, or when it was decided or taken back
     */
    public void advise(Person person, Boolean permits, String text, Instant now) {
        requireOpen();
        advicePermits = chosen("advicePermits", permits);
        advice = Text.required("advice", text, LONGEST_TEXT);
        adviceReference = null;
        adviser = person;
        advisedAt = now;
        status = Status.ADVISED;
    }

    /**
     * Records advice that was obtained outside the portal.
     *
     * @param person who records it
     * @param reference where it is to be found
     * @throws RuleViolation at {@code adviceReference} too
     */
    public void adviseElsewhere(Person person, Boolean permits, String text, String reference, Instant now) {
        String found = Text.requiredLine("adviceReference", reference, LONGEST_REFERENCE);
        advise(person, permits, text, now);
        adviceReference = found;
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
        if (rulingReason == null && !rulingPermits.equals(advicePermits)) {
            throw RuleViolation.at("rulingReason", "sharing.question.reasonMissing");
        }
        if (until != null && (until.isBefore(today) || until.isAfter(today.plusYears(1)))) {
            throw RuleViolation.at("holdsUntil", "sharing.question.until");
        }
        decider = person;
        decidedAt = now;
        status = Status.RULED;
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

    private void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("sharing.question.closed");
        }
    }

    private static Boolean chosen(String field, Boolean choice) {
        if (choice == null) {
            throw RuleViolation.at(field, "sharing.question.choose");
        }
        return choice;
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

    /** Null until there is advice, as are its words and its adviser. */
    public Boolean getAdvicePermits() {
        return advicePermits;
    }

    public String getAdvice() {
        return advice;
    }

    /** Where advice from outside the portal is to be found; null when the portal's adviser gave it. */
    public String getAdviceReference() {
        return adviceReference;
    }

    /** Who advised, or recorded the advice from elsewhere. */
    public Person getAdviser() {
        return adviser;
    }

    public Instant getAdvisedAt() {
        return advisedAt;
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

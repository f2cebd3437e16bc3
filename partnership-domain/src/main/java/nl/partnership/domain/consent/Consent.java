package nl.partnership.domain.consent;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Facts;

/**
 * That parents or a pupil gave, or refused, consent: for these kinds of information, to this receiver, for this
 * purpose. It never changes. Who thinks better of it withdraws it, or says something else: both are records beside it.
 */
@Entity
@StoredAs("consent")
public class Consent extends Said {

    @ManyToOne(optional = false)
    @JoinColumn(name = "pupil_case_id")
    private PupilCase pupilCase;

    @ManyToOne(optional = false)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @OneToOne(mappedBy = "consent", cascade = CascadeType.ALL)
    private ConsentWithdrawal withdrawal;

    /**
     * What was said.
     *
     * @param given whether consent was given; false when it was refused
     * @param receiver another organisation than the one that shares
     * @param categories codes of the vocabulary that concern a pupil; at most {@value #MOST_CATEGORIES} when given
     * @param givenOn when it was said, today or before
     * @param reference how it was said and where that stands in one's own file; no names
     */
    public record Terms(
            Facts.Giver giver,
            Boolean given,
            Organisation receiver,
            List<String> categories,
            String purpose,
            LocalDate givenOn,
            String reference) {}

    protected Consent() {}

    /**
     * @param today the last day on which it can have been said
     * @throws RuleViolation at the field whose name the terms have, or when the case is closed
     */
    public Consent(PupilCase pupilCase, Terms terms, Person recordedBy, LocalDate today, Instant now) {
        super(openAt(pupilCase), terms, today);
        this.pupilCase = pupilCase;
        this.recordedBy = Objects.requireNonNull(recordedBy);
        recordedAt = now;
    }

    private static Organisation openAt(PupilCase pupilCase) {
        pupilCase.requireOpen();
        return pupilCase.getOrganisation();
    }

    /**
     * Takes back what was given, also when the case is closed.
     *
     * @param on the day on which it was taken back: from this day on it no longer counts
     * @throws RuleViolation at the field {@code withdrawnOn}, or when there is nothing to take back
     */
    public void withdraw(LocalDate on, Person recordedBy, LocalDate today, Instant now) {
        if (!isGiven() || withdrawal != null) {
            throw new RuleViolation("consent.nothingToWithdraw");
        }
        requireDay("withdrawnOn", on, today);
        if (on.isBefore(getGivenOn())) {
            throw RuleViolation.at("withdrawnOn", "consent.withdrawnBeforeGiven");
        }
        withdrawal = new ConsentWithdrawal(this, on, recordedBy, now);
    }

    public PupilCase getPupilCase() {
        return pupilCase;
    }

    /** As the decision on a request for just this receiver, purpose and one of these categories takes it. */
    public Facts.Consent asFact() {
        return new Facts.Consent(getGiver(), isGiven(), true, getGivenOn(), getWithdrawnOn());
    }

    public Person getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** Null when it was not taken back. */
    public LocalDate getWithdrawnOn() {
        return withdrawal == null ? null : withdrawal.getWithdrawnOn();
    }
}

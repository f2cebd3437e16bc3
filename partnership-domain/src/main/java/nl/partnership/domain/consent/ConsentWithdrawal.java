package nl.partnership.domain.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Person;

/** That a consent was taken back. {@link Consent#withdraw} makes it. */
@Entity
@Table(name = "consent_withdrawal")
@StoredAs("consent-withdrawal")
public class ConsentWithdrawal extends StoredEntity {

    @OneToOne(optional = false)
    private Consent consent;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ConsentWithdrawal() {}

    ConsentWithdrawal(Consent consent, LocalDate withdrawnOn, Person recordedBy, Instant recordedAt) {
        this.consent = consent;
        this.withdrawnOn = withdrawnOn;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public Consent getConsent() {
        return consent;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public Person getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}

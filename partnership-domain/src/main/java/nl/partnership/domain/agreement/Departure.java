package nl.partnership.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/** That a party takes part in an agreement no longer. It stays on what it agreed to, as ended. */
@Entity
@StoredAs("departure")
public class Departure extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "working_agreement_id")
    private WorkingAgreement agreement;

    @ManyToOne(optional = false)
    private Organisation party;

    @ManyToOne(optional = false)
    private Membership membership;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Departure() {}

    Departure(WorkingAgreement agreement, Membership by, LocalDate lastDay) {
        this.agreement = agreement;
        party = by.getOrganisation();
        membership = by;
        this.lastDay = lastDay;
    }

    public Organisation getParty() {
        return party;
    }

    /** Who said so for the party. */
    public Membership getMembership() {
        return membership;
    }

    /** The last day on which it takes part. */
    public LocalDate getLastDay() {
        return lastDay;
    }
}

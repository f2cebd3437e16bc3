package nl.partnership.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * What one organisation last said of reaching somebody on the support map. Others learn from it on which day that last was
 * possible, never who called.
 */
@Entity
@Table(name = "expertise_reach")
@StoredAs("expertise-reach")
public class ExpertiseReach extends StoredEntity {

    @ManyToOne(optional = false)
    private Expertise expertise;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    private Membership teller;

    @Enumerated(EnumType.STRING)
    private ReachOutcome outcome;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "reached_on")
    private LocalDate reachedOn;

    protected ExpertiseReach() {}

    /** @param by whoever tries, for the own organisation */
    public ExpertiseReach(Expertise expertise, ReachOutcome outcome, Membership by, LocalDate today) {
        this.expertise = expertise;
        organisation = by.getOrganisation();
        tell(outcome, by, today);
    }

    /** Says it anew; when somebody was last reached stays. */
    public final void tell(ReachOutcome now, Membership by, LocalDate today) {
        outcome = now;
        teller = by;
        toldOn = today;
        if (now == ReachOutcome.REACHED) {
            reachedOn = today;
        }
    }

    public Expertise getExpertise() {
        return expertise;
    }

    public ReachOutcome getOutcome() {
        return outcome;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    /** When they were last reached by this organisation; null when they never were. */
    public LocalDate getReachedOn() {
        return reachedOn;
    }
}

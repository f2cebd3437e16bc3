package nl.partnership.domain.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;

/**
 * The declaration that records of one organisation were erased on a day, as their time had come: kinds and numbers, never
 * what was in them. It grows during that day, by what is erased in the same transaction, and never changes after it.
 */
@Entity
@StoredAs("destruction")
public class Destruction extends StoredEntity {

    /** How long it is kept: as long as the trail tells of it. */
    public static final Period KEPT = Period.ofYears(5);

    @ManyToOne
    private Organisation organisation;

    @Column(name = "on_day")
    private LocalDate day;

    private int holds;

    protected Destruction() {}

    /**
     * @param organisation whose records they were; null for bookkeeping of the portal
     * @param holds how many holds on its records there were
     */
    public Destruction(Organisation organisation, LocalDate day, int holds) {
        this.organisation = organisation;
        this.day = day;
        this.holds = holds;
    }

    /** The last day on which it is kept. */
    public LocalDate keptUntil() {
        return day.plus(KEPT);
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public LocalDate getDay() {
        return day;
    }

    public int getHolds() {
        return holds;
    }
}

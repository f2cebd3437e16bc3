package nl.partnership.domain.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/**
 * That nothing of a school, or of a board with all its schools, is erased for now: a court or a supervisor asks for it, or
 * a complaint runs. The board places it; it is lifted by two, as what is erased then does not come back. Why stands in the
 * board's own file; here is where to find it.
 */
@Entity
@StoredAs("legal-hold")
@Table(name = "legal_hold")
public class LegalHold extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation organisation;

    @NotScreened("a reference of letters and digits, no sentence")
    private String reference;

    @ManyToOne(optional = false)
    @JoinColumn(name = "placed_by_id")
    private Person placedBy;

    @Column(name = "placed_on")
    private LocalDate placedOn;

    @ManyToOne
    @JoinColumn(name = "lift_asked_by_id")
    private Person liftAskedBy;

    @Column(name = "lift_asked_on")
    private LocalDate liftAskedOn;

    @ManyToOne
    @JoinColumn(name = "lifted_by_id")
    private Person liftedBy;

    @Column(name = "lifted_on")
    private LocalDate liftedOn;

    protected LegalHold() {}

    /**
     * @param reference at most 40 letters, digits, spaces, dots and strokes
     * @throws RuleViolation at {@code reference}
     */
    public LegalHold(Organisation organisation, String reference, Person placedBy, LocalDate today) {
        if (reference == null || !Text.isReference(reference.strip())) {
            throw RuleViolation.at("reference", "privacy.hold.reference");
        }
        this.organisation = organisation;
        this.reference = reference.strip();
        this.placedBy = placedBy;
        placedOn = today;
    }

    /**
     * The first of two wants it lifted.
     *
     * @throws RuleViolation when it was lifted or asked before
     */
    public void askToLift(Person by, LocalDate today) {
        mustStand();
        if (liftAskedBy != null) {
            throw new RuleViolation("privacy.hold.asked");
        }
        liftAskedBy = by;
        liftAskedOn = today;
    }

    /**
     * The second of two agrees: from now on time counts again.
     *
     * @throws RuleViolation when it was lifted before, when nobody asked, or for who asked
     */
    public void lift(Person by, LocalDate today) {
        mustBeAsked();
        if (by.equals(liftAskedBy)) {
            throw new RuleViolation("privacy.hold.same");
        }
        liftedBy = by;
        liftedOn = today;
    }

    /**
     * It stays: the second does not agree, or the first takes it back.
     *
     * @throws RuleViolation when it was lifted before, or when nobody asked
     */
    public void keep() {
        mustBeAsked();
        liftAskedBy = null;
        liftAskedOn = null;
    }

    private void mustBeAsked() {
        mustStand();
        if (liftAskedBy == null) {
            throw new RuleViolation("privacy.hold.notAsked");
        }
    }

    private void mustStand() {
        if (liftedOn != null) {
            throw new RuleViolation("privacy.hold.lifted");
        }
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getReference() {
        return reference;
    }

    public Person getPlacedBy() {
        return placedBy;
    }

    public LocalDate getPlacedOn() {
        return placedOn;
    }

    /** Null as long as nobody wants it lifted. */
    public Person getLiftAskedBy() {
        return liftAskedBy;
    }

    public LocalDate getLiftAskedOn() {
        return liftAskedOn;
    }

    public Person getLiftedBy() {
        return liftedBy;
    }

    /** Null as long as it holds. */
    public LocalDate getLiftedOn() {
        return liftedOn;
    }
}

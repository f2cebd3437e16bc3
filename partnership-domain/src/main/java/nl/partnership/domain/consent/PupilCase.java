package nl.partnership.domain.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/**
 * What the portal knows of a pupil about whom an organisation shares: a pseudonym, and nothing else. Which pupil it is
 * stands in that organisation's own file. Opened when there is something to share, closed when that is over, and erased
 * with its consents two years later; who reads the pseudonym in an old receipt then learns nothing any more.
 */
@Entity
@Table(name = "pupil_case")
@StoredAs("pupil-case")
public class PupilCase extends StoredEntity {

    /** As long as a school keeps a pupil's file after the pupil left. */
    public static final Period KEPT = Period.ofYears(2);

    private String pseudonym;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "opened_by_id")
    private Person openedBy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected PupilCase() {}

    /** @param pseudonym as {@link Pseudonym} made it, and of no other case */
    public PupilCase(String pseudonym, Organisation organisation, Person openedBy, LocalDate today) {
        this.pseudonym = Objects.requireNonNull(pseudonym);
        this.organisation = Objects.requireNonNull(organisation);
        this.openedBy = Objects.requireNonNull(openedBy);
        openedOn = Objects.requireNonNull(today);
    }

    /** Nothing is shared any more; what was recorded stays to read until it is erased. */
    public void close(LocalDate today) {
        requireOpen();
        closedOn = today;
    }

    public void reopen() {
        if (!isClosed()) {
            throw new RuleViolation("consent.case.alreadyOpen");
        }
        closedOn = null;
    }

    void requireOpen() {
        if (isClosed()) {
            throw new RuleViolation("consent.case.alreadyClosed");
        }
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public String getPseudonym() {
        return pseudonym;
    }

    /** Who opened it, and has the key to it. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public Person getOpenedBy() {
        return openedBy;
    }

    /** Null while it is open. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    /** The day on which it is erased, with its consents; null while it is open. */
    public LocalDate getErasedOn() {
        return isClosed() ? closedOn.plus(KEPT) : null;
    }
}

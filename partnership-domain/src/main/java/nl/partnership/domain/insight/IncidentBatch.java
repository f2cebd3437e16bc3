package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * Incidents that came in one file: how many, from which file by its digest, and who brought them. The trail has this one
 * row for all of them. The same file counts once; after it was taken back as a whole it can come again.
 */
@Entity
@Table(name = "incident_batch")
@StoredAs("incident-batch")
public class IncidentBatch extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    private String digest;

    /** What two batches of a school cannot have in common: the digest as long as it counts. */
    @NotScreened("a digest or an id")
    @Column(name = "counts_as")
    private String countsAs;

    @Column(name = "row_count")
    private int number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "imported_by_id")
    private Membership importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected IncidentBatch() {}

    /**
     * @param digest of the file
     * @param number how many incidents are in it
     * @param importedBy of the school in which they happened
     */
    public IncidentBatch(String digest, int number, Membership importedBy, Instant now) {
        school = importedBy.getOrganisation();
        this.digest = digest;
        countsAs = digest;
        this.number = number;
        this.importedBy = importedBy;
        importedAt = now;
    }

    /** Its incidents go with it. @throws RuleViolation when that was done before */
    public void takeBack(Instant now) {
        if (takenBackAt != null) {
            throw new RuleViolation("insight.import.takenBack");
        }
        takenBackAt = now;
        countsAs = getId();
    }

    public Organisation getSchool() {
        return school;
    }

    public int getNumber() {
        return number;
    }

    public Membership getImportedBy() {
        return importedBy;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }
}

package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Period;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * That a file with people and roles came in: which by its digest, how many, and who brought it. The trail has this one row
 * for all of them. The same file counts once. Its organisations answer for what it says of them.
 */
@Entity
@Table(name = "people_import")
@StoredAs("people-import")
public class PeopleImport extends StoredEntity {

    /** How long what it says waits for an answer; then it is erased. */
    public static final Period WAITS = Period.ofMonths(3);

    private String digest;

    @Column(name = "row_count")
    private int number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "imported_by_id")
    private Person importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    private int confirmed;

    private int dropped;

    protected PeopleImport() {}

    /**
     * @param digest of the file
     * @param number how many roles it brings that were not there
     */
    public PeopleImport(String digest, int number, Person importedBy, Instant now) {
        this.digest = digest;
        this.number = number;
        this.importedBy = importedBy;
        importedAt = now;
    }

    /** An organisation answers for one of its rows. */
    public void answer(boolean right) {
        if (right) {
            confirmed++;
        } else {
            dropped++;
        }
    }

    public int getNumber() {
        return number;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public int getConfirmed() {
        return confirmed;
    }

    public int getDropped() {
        return dropped;
    }

    /** How many no organisation answered for. */
    public int getOpen() {
        return number - confirmed - dropped;
    }
}

package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/** When a school last printed its emergency sheet, and what stood on it: a digest, so that a change is known. */
@Entity
@Table(name = "sheet_print")
@StoredAs("sheet-print")
public class SheetPrint extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @ManyToOne(optional = false)
    @JoinColumn(name = "printed_by_id")
    private Membership printedBy;

    @Column(name = "printed_on")
    private LocalDate printedOn;

    private String digest;

    protected SheetPrint() {}

    public SheetPrint(Organisation school) {
        this.school = school;
    }

    /** It is printed anew. */
    public void print(Membership by, LocalDate day, String ofContent) {
        printedBy = by;
        printedOn = day;
        digest = ofContent;
    }

    public Organisation getSchool() {
        return school;
    }

    public LocalDate getPrintedOn() {
        return printedOn;
    }

    public String getDigest() {
        return digest;
    }
}

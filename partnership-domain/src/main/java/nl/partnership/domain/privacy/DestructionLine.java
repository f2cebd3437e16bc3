package nl.partnership.domain.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.StoredEntity;

/** How many records of one kind a declaration tells of. What went stands in the trail one by one; this only counts. */
@Entity
@NotInTrail
@Table(name = "destruction_line")
public class DestructionLine extends StoredEntity {

    @ManyToOne(optional = false)
    private Destruction destruction;

    private String kind;

    @NotScreened("the name of a rule of the portal")
    @Column(name = "kept_since")
    private String since;

    @Column(name = "kept_number")
    private int number;

    @NotScreened("the name of a work of the portal")
    @Column(name = "ran_by")
    private String ranBy;

    private long erased;

    private long held;

    protected DestructionLine() {}

    /**
     * @param kind as the trail calls it
     * @param since with the number, the rule by which they went
     * @param ranBy the name of the work that erased them
     * @param held how many more had come to their day, but are held
     */
    public DestructionLine(Destruction destruction, String kind, String since, int number, String ranBy, long held) {
        this.destruction = destruction;
        this.kind = kind;
        this.since = since;
        this.number = number;
        this.ranBy = ranBy;
        this.held = held;
    }

    /** So many more went. */
    public void add(long more) {
        erased += more;
    }

    public String getKind() {
        return kind;
    }

    public String getSince() {
        return since;
    }

    public int getNumber() {
        return number;
    }

    public String getRanBy() {
        return ranBy;
    }

    public long getErased() {
        return erased;
    }

    public long getHeld() {
        return held;
    }
}

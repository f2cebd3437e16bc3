package nl.partnership.domain.privacy.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/** That somebody of a board looked whether what the rules say of a law still holds. The latest that stands counts. */
@Entity
@StoredAs("law-check")
@Table(name = "law_check")
public class LawCheck extends StoredEntity {

    /** After how long it is to be looked at again. */
    public static final Period FADES = Period.ofMonths(6);

    /** How long it is kept. */
    public static final Period KEPT = Period.ofYears(5);

    @ManyToOne(optional = false)
    private Organisation board;

    @NotScreened("as the rules that hold name it")
    private String law;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "checked_by_id")
    private Person checkedBy;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected LawCheck() {}

    /** @param law as the rules name it */
    public LawCheck(Organisation board, String law, Person by, LocalDate today) {
        this.board = board;
        this.law = law;
        checkedBy = by;
        checkedOn = today;
    }

    /** It was not looked at after all. */
    public void takeBack(Instant now) {
        if (takenBackAt == null) {
            takenBackAt = now;
        }
    }

    public Organisation getBoard() {
        return board;
    }

    public String getLaw() {
        return law;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public Person getCheckedBy() {
        return checkedBy;
    }

    /** Null as long as it stands. */
    public Instant getTakenBackAt() {
        return takenBackAt;
    }
}

package nl.partnership.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/** Every how many weeks a consultation meets, from a day on; a later one takes its place and leaves the days before. */
@Entity
@Table(name = "consultation_rhythm")
@StoredAs("consultation-rhythm")
public class ConsultationRhythm extends StoredEntity {

    @ManyToOne(optional = false)
    private Consultation consultation;

    private LocalDate since;

    @Column(name = "first_on")
    private LocalDate firstOn;

    private int weeks;

    protected ConsultationRhythm() {}

    ConsultationRhythm(Consultation consultation, LocalDate since, LocalDate firstOn, int weeks) {
        this.consultation = consultation;
        this.since = since;
        this.firstOn = firstOn;
        this.weeks = weeks;
    }

    boolean is(LocalDate otherFirst, int otherWeeks) {
        return firstOn.equals(otherFirst) && weeks == otherWeeks;
    }

    /** The day from which on it holds. */
    public LocalDate getSince() {
        return since;
    }

    /** The day from which on it is counted. */
    public LocalDate getFirstOn() {
        return firstOn;
    }

    public int getWeeks() {
        return weeks;
    }
}

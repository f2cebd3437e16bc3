package nl.partnership.domain.covenant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.TrailYears;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.PersonTold;

/** That somebody was told by mail about a day of a covenant that comes near. There is one of a kind and a day. */
@Entity
@TrailYears(1)
@Table(name = "covenant_warning")
@StoredAs("covenant-warning")
public class CovenantWarning extends PersonTold {

    /** Which day comes near. */
    public enum Kind {
        /** Its last. */
        END,
        /** That of its evaluation. */
        EVALUATION
    }

    @ManyToOne(optional = false)
    private Covenant covenant;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected CovenantWarning() {}

    public CovenantWarning(Covenant covenant, Person person, Kind kind, LocalDate day) {
        super(person, day);
        this.covenant = Objects.requireNonNull(covenant);
        this.kind = Objects.requireNonNull(kind);
    }

    public Covenant getCovenant() {
        return covenant;
    }

    public Kind getKind() {
        return kind;
    }
}

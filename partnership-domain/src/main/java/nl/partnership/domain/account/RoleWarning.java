package nl.partnership.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.PersonTold;

/** That somebody was told by mail that a role, their own or another's, comes to its end. There is one of a kind and a day. */
@StoredAs("role-warning")
@Entity
@Table(name = "role_warning")
public class RoleWarning extends PersonTold {

    /** How long before the end. */
    public enum Kind {
        MONTH,
        WEEK
    }

    @ManyToOne(optional = false)
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected RoleWarning() {}

    /**
     * @param person who was told
     * @param day the last day of the role
     */
    public RoleWarning(Membership membership, Person person, Kind kind, LocalDate day) {
        super(person, day);
        this.membership = Objects.requireNonNull(membership);
        this.kind = Objects.requireNonNull(kind);
    }

    public Membership getMembership() {
        return membership;
    }

    public Kind getKind() {
        return kind;
    }
}

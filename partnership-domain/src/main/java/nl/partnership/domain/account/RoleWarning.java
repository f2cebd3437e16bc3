package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;

/** That somebody was told by mail that a role, their own or another's, comes to its end. There is one of a kind and a day. */
@StoredAs("role-warning")
@Entity
@Table(name = "role_warning")
public class RoleWarning extends StoredEntity {

    /** How long before the end. */
    public enum Kind {
        MONTH,
        WEEK
    }

    @ManyToOne(optional = false)
    private Membership membership;

    @ManyToOne(optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "for_day")
    private LocalDate day;

    protected RoleWarning() {}

    /**
     * @param person who was told
     * @param day the last day of the role
     */
    public RoleWarning(Membership membership, Person person, Kind kind, LocalDate day) {
        this.membership = Objects.requireNonNull(membership);
        this.person = Objects.requireNonNull(person);
        this.kind = Objects.requireNonNull(kind);
        this.day = Objects.requireNonNull(day);
    }

    public Membership getMembership() {
        return membership;
    }

    public Person getPerson() {
        return person;
    }

    public Kind getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }
}

package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.StoredEntity;

/** That somebody was told something by mail about a day, so that nobody is told twice. */
@MappedSuperclass
public abstract class PersonTold extends StoredEntity {

    @ManyToOne(optional = false)
    private Person person;

    @Column(name = "for_day")
    private LocalDate day;

    protected PersonTold() {}

    protected PersonTold(Person person, LocalDate day) {
        this.person = Objects.requireNonNull(person);
        this.day = Objects.requireNonNull(day);
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getDay() {
        return day;
    }
}

package nl.partnership.domain.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.TrailYears;
import nl.partnership.domain.partner.Person;

/** That a data protection officer was told by mail how far the trail had come. There is one for a person and a day. */
@StoredAs("head-letter")
@Entity
@TrailYears(1)
@Table(name = "head_letter")
public class HeadLetter extends StoredEntity {

    @ManyToOne(optional = false)
    private Person person;

    @Column(name = "for_day")
    private LocalDate day;

    protected HeadLetter() {}

    public HeadLetter(Person person, LocalDate day) {
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

package nl.partnership.domain.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.TrailYears;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.PersonTold;

/** That a data protection officer was told by mail how far the trail had come. There is one for a person and a day. */
@StoredAs("head-letter")
@Entity
@TrailYears(1)
@Table(name = "head_letter")
public class HeadLetter extends PersonTold {

    protected HeadLetter() {}

    public HeadLetter(Person person, LocalDate day) {
        super(person, day);
    }
}

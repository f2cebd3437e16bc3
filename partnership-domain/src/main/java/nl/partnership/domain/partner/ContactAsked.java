package nl.partnership.domain.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Term;

/** That somebody was asked by mail whether the own contact data is right: once a term, whose first day is the day here. */
@Entity
@Table(name = "contact_asked")
@StoredAs("contact-asked")
public class ContactAsked extends PersonTold {

    protected ContactAsked() {}

    public ContactAsked(Person person, Term term) {
        super(person, term.firstDay());
    }
}

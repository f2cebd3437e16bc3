package nl.partnership.domain.task;

import java.util.Objects;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/**
 * Who does something to a task: a person, for an organisation, in a role. Kept with what was done, since people change
 * roles and the history must not.
 */
public record Actor(Person person, Organisation organisation, String role) {

    public Actor {
        Objects.requireNonNull(person);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(role);
    }

    public Party party() {
        return new Party(organisation.getType(), role);
    }
}

package nl.partnership.ejb.partner.proposal;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;

/**
 * What a file of people and roles would bring.
 *
 * @param number of roles that are not there; they are stored when there is no problem
 * @param known how many are there, or wait, and stay as they are
 * @param nobody names of organisations that it brings people to and where nobody can answer yet
 * @param problems the first of what is wrong, with line and column
 * @param wrong how much is wrong
 */
public record PeopleCheck(int number, int known, List<String> nobody, List<RuleViolation> problems, int wrong)
        implements Serializable {

    /** Whether there is something to store, and nothing wrong. */
    public boolean isClean() {
        return wrong == 0 && number > 0;
    }

    /** Whether nothing is wrong, and nothing would change. */
    public boolean isSame() {
        return wrong == 0 && number == 0;
    }
}

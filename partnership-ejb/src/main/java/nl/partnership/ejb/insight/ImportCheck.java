package nl.partnership.ejb.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;

/**
 * What a file of incidents would bring.
 *
 * @param number of incidents; they are stored when there is no problem
 * @param first the day of the first one; null without any, as is the last
 * @param problems the first of what is wrong, with line and column
 * @param wrong how much is wrong
 */
public record ImportCheck(int number, LocalDate first, LocalDate last, List<RuleViolation> problems, int wrong)
        implements Serializable {

    public boolean isClean() {
        return wrong == 0;
    }
}

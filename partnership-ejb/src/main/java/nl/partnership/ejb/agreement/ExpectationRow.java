package nl.partnership.ejb.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.agreement.ExpectationState;
import nl.partnership.domain.base.OrganisationType;

/**
 * An expectation, already filtered for who sees it.
 *
 * @param within how soon; null when that does not matter
 * @param schoolName short name
 * @param askedBy name of who asked, for the own organisation; null for others
 * @param said what was said to it; null as long as nothing was, or the caller may not know
 * @param went how it went; null for everybody but who asked and who promised, and as long as nobody said so
 * @param lastDay the last day on which it holds
 */
public record ExpectationRow(
        String id,
        long version,
        String text,
        String within,
        String schoolId,
        String schoolName,
        Who asker,
        Who promiser,
        String askedBy,
        LocalDate askedOn,
        ExpectationState state,
        Said said,
        Went went,
        LocalDate lastDay,
        LocalDate keptUntil)
        implements Serializable {

    /** @param name short name */
    public record Who(String id, String name, OrganisationType type) implements Serializable {}

    /**
     * What was said to it. Others see organisation, function and day; the name stays inside the own organisation.
     *
     * @param reply in one word, also when the two looked back on it since
     * @param words how it can be, or why not; null for nothing
     * @param role code of the role in which it was said in the portal; null when it came on paper
     * @param function of who said it on paper; null when it was said in the portal
     * @param person who said it; null for others
     */
    public record Said(ExpectationReply reply, String words, String role, String function, String person, LocalDate day)
            implements Serializable {}

    /**
     * How it went.
     *
     * @param outcome name of one of {@link nl.partnership.domain.agreement.ExpectationOutcome}
     * @param words what who promised says beside it; null for nothing
     */
    public record Went(String outcome, String words, LocalDate day) implements Serializable {}
}

package nl.partnership.ejb.language;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.rule.Outcome;

/**
 * What a school and its partners practise together.
 *
 * @param school short name
 * @param team for whom one answers within the organisation
 * @param blind the case that waits for answers; null when there is none
 * @param own what the caller's organisation answered to it; null for nothing
 * @param results newest first
 * @param leads whether the caller convenes there
 * @param answers whether the caller answers for an organisation there
 */
public record PracticeView(
        String schoolId,
        String school,
        Team team,
        PracticeRow blind,
        Outcome own,
        List<PracticeResult> results,
        List<Half> halves,
        boolean leads,
        boolean answers)
        implements Serializable {

    /**
     * How often all gave the same answer in one half of a school year.
     *
     * @param first whether it is the half from August on
     * @param same in how many cases; of no meaning where it was all of them, or none, but one
     * @param cases of how many
     */
    public record Half(boolean first, HowOften often, long same, long cases) implements Serializable {

        /** Of the sentence that says so, of {@code same} and {@code cases}. */
        public String key() {
            return "language.practice.half." + (first ? "first." : "second.") + often;
        }
    }

    /** Of no case or one, of all or all but one, or of something between. */
    public enum HowOften {
        HARDLY,
        SOME,
        NEARLY_ALL
    }
}

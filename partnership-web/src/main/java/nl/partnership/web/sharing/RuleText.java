package nl.partnership.web.sharing;

import java.util.List;
import nl.partnership.domain.sharing.Outcome;

/**
 * One rule in words.
 *
 * @param version number of the rule set that last changed it
 * @param where within or between organisations, and for a whole file; null when it does not matter
 * @param law with the basis before it
 * @param note null when there is none, like law and retention
 */
public record RuleText(
        String id,
        int version,
        boolean hard,
        boolean duty,
        Outcome outcome,
        String explanation,
        String senders,
        String receivers,
        String where,
        List<Word> categories,
        List<Word> purposes,
        List<Word> conditions,
        String note,
        String law,
        String retention) {

    /**
     * A word or two.
     *
     * @param language what it is in, as it may be another than that of the page
     */
    public record Word(String text, String language) {}
}

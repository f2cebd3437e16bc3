package nl.partnership.web.rule;

import java.util.List;
import nl.partnership.domain.rule.Outcome;

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
        List<String> categories,
        List<String> purposes,
        List<String> conditions,
        String note,
        String law,
        String retention) {}

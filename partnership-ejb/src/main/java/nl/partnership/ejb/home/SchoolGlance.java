package nl.partnership.ejb.home;

import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.review.YearRow;

/**
 * One of the caller's schools in this school year, at a glance.
 *
 * @param year dates and counts per theme
 * @param talks its conversations of this year, in order of date; who takes no part in one gets date and themes
 * @param calls whom to call at the school, who convenes first
 * @param tasks how many open tasks the caller's organisation has there
 * @param late how many of those are late
 */
public record SchoolGlance(YearRow year, List<ConversationRow> talks, List<CallRow> calls, long tasks, long late)
        implements Serializable {

    /** Who to call first; null when the school shows no number. */
    public CallRow firstCall() {
        return calls.stream().filter(call -> call.link() != null).findFirst().orElse(null);
    }

    /** The conversations that were held. */
    public List<ConversationRow> held() {
        return talks.stream().filter(ConversationRow::isClosed).toList();
    }

    /** The themes that were talked about. */
    public List<YearRow.YearTheme> discussed() {
        return year.themes().stream().filter(YearRow.YearTheme::isDiscussed).toList();
    }
}

package nl.partnership.ejb.home;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.review.YearRow;

/**
 * What people at a school see first.
 *
 * @param next the planned conversation that comes first; null when there is none
 * @param prepared how far each organisation is that takes part in it, in the order of the kinds of organisation
 * @param year null when the school works with nobody this school year
 * @param calls whom to call at the other parties, who convenes first
 * @param late how many of the school's tasks are late, by code of the theme that they came from
 */
public record SchoolHome(
        HomeTodo todo,
        ConversationRow next,
        List<ConversationDetail.Prepared> prepared,
        YearRow year,
        List<CallRow> calls,
        Map<String, Integer> late)
        implements Serializable {}

package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.PartnershipAccess;

/** Finding conversations. */
@Stateless
public class ConversationService {

    private static final int MOST = 500;
    private static final String TO_COME = "(c.status = nl.partnership.domain.conversation.ConversationStatus.OPEN"
            + " or (c.status = nl.partnership.domain.conversation.ConversationStatus.PLANNED and c.heldOn >= :today))";
    private static final String IN_ORDER = " order by c.heldOn, c.startsAt";

    @Inject
    private Clock clock;

    @Inject
    private ConversationAccess access;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private Contents contents;

    /** The conversations of all the caller's partnerships in a school year, in order of date; at most 500. */
    @Allowed(Audience.PARTICIPANT)
    public List<ConversationRow> ofYear(SchoolYear year) {
        return contents.rows(access.heads(" and p.schoolYear = :year" + IN_ORDER)
                .setParameter("year", year)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** The same, with what comes of other years, as {@link #upcoming} says; of more than 500 the latest. */
    @Allowed(Audience.PARTICIPANT)
    public List<ConversationRow> ofYearAndToCome(SchoolYear year) {
        List<ConversationRow> latestFirst = contents.rows(
                access.heads(" and (p.schoolYear = :year or " + TO_COME + ") order by c.heldOn desc, c.startsAt desc")
                        .setParameter("year", year)
                        .setParameter("today", today())
                        .setMaxResults(MOST)
                        .getResultList());
        List<ConversationRow> inOrder = new ArrayList<>(latestFirst);
        Collections.reverse(inOrder);
        return inOrder;
    }

    /**
     * The conversations of one partnership, in order of date; at most 500.
     *
     * @throws NotFound when the partnership is not the caller's
     */
    @Allowed(Audience.PARTICIPANT)
    public List<ConversationRow> ofPartnership(String partnershipId) {
        return contents.rows(access.heads(" and p.id = :partnership" + IN_ORDER)
                .setParameter("partnership", partnerships.require(partnershipId).getId())
                .setMaxResults(MOST)
                .getResultList());
    }

    /**
     * What comes: open conversations, and planned ones that do not lie behind us; soonest first.
     *
     * @param most how many at most
     */
    @Allowed(Audience.PARTICIPANT)
    public List<ConversationRow> upcoming(int most) {
        return contents.rows(access.heads(" and " + TO_COME + IN_ORDER)
                .setParameter("today", today())
                .setMaxResults(Math.min(most, MOST))
                .getResultList());
    }

    /**
     * One conversation, as far as the caller may see it.
     *
     * @throws NotFound for strangers to the partnership
     */
    @Allowed(Audience.PARTICIPANT)
    public ConversationDetail detail(String conversationId) {
        return contents.detail(access.require(conversationId), true);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.partnership.ejb.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.conversation.Who;
import nl.partnership.ejb.partner.Sight;

/** The joint answers of a school year that the caller may see. */
@Dependent
class YearAnswers {

    private static final int MOST = 5000;

    private static final String ANSWERED = "select w.questionCode, w.standing, c.id, c.status, c.heldOn, "
            + Who.SELECT + " from Answer w join w.conversation c join w.writer m join m.person r join m.organisation o"
            + " where c.partnership.id = :partnership and w.text <> ''"
            + " and (c.partnership.school.id = :organisation or exists (select x.id from Participant x"
            + " where x.conversation.id = c.id and x.membership.organisation.id = :organisation))"
            + " order by c.heldOn, c.startsAt";

    /** How a question stood when it was last answered. */
    record Answered(Standing standing, String conversationId, boolean open, LocalDate on) {

        static final Answered NOT = new Answered(null, null, false, null);
    }

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Sight sight;

    /** By the code of the question. */
    Map<String, Answered> latest(String partnershipId) {
        Map<String, Answered> latest = new HashMap<>();
        entityManager
                .createQuery(ANSWERED, Object[].class)
                .setParameter("partnership", partnershipId)
                .setParameter("organisation", current.get().organisationId())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> sight.of(Who.from(row, 5), CardCensus.CONVERSATION))
                .forEach(row -> latest.put(
                        (String) row[0],
                        new Answered((Standing) row[1], (String) row[2], row[3] == ConversationStatus.OPEN, (LocalDate)
                                row[4])));
        return latest;
    }
}

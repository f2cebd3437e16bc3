package nl.partnership.ejb.review.lookback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.card.Theme;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.year.YearOf;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.Who;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/** How the questions of the card stood in the first and in the last conversation of a year that answered them. */
@Dependent
class YearSquares {

    private static final int MOST = 5000;

    private static final String ANSWERED = "select w.questionCode, w.standing, c.heldOn, c.id, " + Who.SELECT
            + " from Answer w join w.conversation c join c.partnership p join p.school s join w.writer m"
            + " join m.person r join m.organisation o where p.id = :of and w.text <> '' and c.status <> :cancelled and "
            + PartnershipAccess.MINE + " and " + ConversationAccess.ATTENDED + " order by c.heldOn, c.startsAt, c.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CurrentCaller current;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    record Stood(Standing standing, LocalDate on, String conversationId) {}

    /** What the caller may see of it, by the code of the question. */
    Map<String, List<Stood>> of(YearOf year) {
        Map<String, List<Stood>> stood = new HashMap<>();
        access.bound(entityManager.createQuery(ANSWERED, Object[].class))
                .setParameter("of", year.partnershipId())
                .setParameter("cancelled", ConversationStatus.CANCELLED)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> sight.of(Who.from(row, 4), CardCensus.CONVERSATION))
                .forEach(row -> {
                    trail.seen(HoldService.SUBJECT, (String) row[3], year.schoolId());
                    stood.computeIfAbsent((String) row[0], code -> new ArrayList<>())
                            .add(new Stood((Standing) row[1], (LocalDate) row[2], (String) row[3]));
                });
        return stood;
    }

    List<SquareRow> rows(Theme theme, Map<String, List<Stood>> stood) {
        return theme.questions().stream()
                .map(question -> row(question, stood.getOrDefault(question.code(), List.of())))
                .toList();
    }

    private SquareRow row(Question question, List<Stood> stood) {
        Stood then = stood.isEmpty() ? null : stood.get(0);
        Stood now = stood.size() < 2 ? null : stood.get(stood.size() - 1);
        return new SquareRow(
                question.code(),
                question.shortText(current.get().language()),
                question.text(),
                then == null ? null : then.standing(),
                then == null ? null : then.on(),
                now == null ? null : now.standing(),
                now == null ? null : now.on());
    }
}

package nl.partnership.ejb.conversation.thread;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.base.year.YearOf;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.Who;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/** What was decided in the closed conversations of a school's year, for the organisations that took part in them. */
@Dependent
class DecisionYear implements LookBack {

    private static final String DECIDED = "select d.questionCode, d.text, c.id, c.heldOn, " + Who.SELECT
            + " from Decision d join d.conversation c join c.partnership p join p.school s join d.author m"
            + " join m.person r join m.organisation o where p.id = :of and c.status = :closed and "
            + PartnershipAccess.MINE + " and " + ConversationAccess.ATTENDED + " order by c.heldOn, d.madeAt, d.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    @Override
    public List<Line> lines(YearOf year) {
        return access.bound(entityManager.createQuery(DECIDED, Object[].class))
                .setParameter("of", year.partnershipId())
                .setParameter("closed", ConversationStatus.CLOSED)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> sight.of(Who.from(row, 4), CardCensus.CONVERSATION))
                .map(row -> line(year, row))
                .toList();
    }

    private Line line(YearOf year, Object... row) {
        trail.seen(HoldService.SUBJECT, (String) row[2], year.schoolId());
        return new Line(
                Part.AGREED,
                (String) row[0],
                (String) row[1],
                Sentence.of("conversation.year.decided", (LocalDate) row[3]),
                null,
                "/conversation/report.xhtml?id=" + row[2]);
    }
}

package nl.partnership.ejb.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.sharing.AdviceService;

/** The work of the data protection officer, gathered. */
@Stateless
@Allowed(Audience.DPO)
public class OfficerService {

    private static final int DAYS_AHEAD = 60;
    private static final int MOST = 50;

    private static final String ENDING = "select new nl.partnership.ejb.privacy.OfficerQueue.Ending(r.name, m.role,"
            + " o.shortName, m.validUntil, sp.name) from Membership m join m.person r join m.organisation o"
            + " left join m.sponsor sp where m.validUntil >= :today and m.validUntil <= :soon"
            + " and exists (select q.id from Partnership q join q.partners k where k.id = o.id"
            + " and q.schoolYear = :year and q.school.board.id = :board)"
            + " order by m.validUntil, r.nameKey";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private AdviceService questions;

    @Inject
    private AuditService audit;

    /** What waits for the caller: rule sets, and at most fifty accounts of partners that end within sixty days. */
    public OfficerQueue queue() {
        LocalDate today = LocalDate.now(clock);
        SchoolYear year = SchoolYear.of(today);
        RuleSetRow open = ruleSets.open().orElse(null);
        return new OfficerQueue(
                ruleSets.inForce().orElse(null),
                open,
                ruleSets.standing(),
                questions.waiting(),
                ending(year, today),
                audit.lastCheck().orElse(null),
                audit.heads());
    }

    private List<OfficerQueue.Ending> ending(SchoolYear year, LocalDate today) {
        return entityManager
                .createQuery(ENDING, OfficerQueue.Ending.class)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(DAYS_AHEAD))
                .setParameter("year", year)
                .setParameter("board", current.get().boardId())
                .setMaxResults(MOST)
                .getResultList();
    }
}

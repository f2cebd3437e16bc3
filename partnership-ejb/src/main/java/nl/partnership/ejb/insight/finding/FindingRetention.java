package nl.partnership.ejb.insight.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.insight.Finding;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.JointWord;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;
import nl.partnership.ejb.conversation.tool.ToolTalks;
import nl.partnership.ejb.task.Threads;

/** Findings, joint ones and the words on them are kept as their conversation is; what nobody else saw, for its year. */
@ApplicationScoped
public class FindingRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private static final int MOST_WORDS = 500;

    @Inject
    private Threads threads;

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("finding-erasure", LocalTime.of(3, 55), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                new Kept(
                                Finding.class,
                                KeptSince.ROUND,
                                JointFinding.KEPT.getYears(),
                                "x.organisation",
                                ToolTalks.OVER,
                                Kept.years(JointFinding.KEPT))
                        .at("x.school"),
                Kept.afterYear(JointFinding.class, JointFinding.KEPT, "x.school"));
    }

    @Override
    public void erase(StoredEntity record) {
        if (record instanceof JointFinding) {
            entityManager
                    .createQuery("select w from JointWord w where w.finding = :joint", JointWord.class)
                    .setParameter("joint", record)
                    .setMaxResults(MOST_WORDS)
                    .getResultList()
                    .forEach(entityManager::remove);
            entityManager.flush();
        }
        threads.erased(ThreadEnd.of(record));
        entityManager.remove(record);
    }
}

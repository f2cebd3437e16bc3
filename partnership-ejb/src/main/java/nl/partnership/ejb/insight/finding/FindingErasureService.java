package nl.partnership.ejb.insight.finding;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.Finding;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.JointWord;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.conversation.tool.ToolTalks;
import nl.partnership.ejb.task.Threads;

/** Erases findings, joint ones and the words on them five years after their school year, as their conversation. */
@Stateless
@Allowed(Audience.PORTAL)
public class FindingErasureService {

    private static final int MOST_WORDS = 500;

    private static final String NEVER_SHOWN = "Finding f join f.conversation c where " + ToolTalks.NEVER_SHOWN;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Threads threads;

    @Inject
    private Clock clock;

    /**
     * Ids of those whose day has come, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        LocalDate today = LocalDate.now(clock);
        SchoolYear kept = SchoolYear.of(today.minus(JointFinding.KEPT));
        return Stream.of(
                        due("Finding f where f.schoolYear < :year", kept, after, most),
                        due(NEVER_SHOWN, SchoolYear.of(today), after, most),
                        due("JointFinding f where f.schoolYear < :year", kept, after, most))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    private List<String> due(String from, SchoolYear before, String after, int most) {
        return entityManager
                .createQuery("select f.id from " + from + " and f.id > :after order by f.id", String.class)
                .setParameter("year", before)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one, with what was said of it and the threads that lead to it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        Finding finding = entityManager.find(Finding.class, id);
        if (finding != null && finding.keptUntil().isBefore(LocalDate.now(clock))) {
            entityManager.remove(finding);
        }
        JointFinding joint = entityManager.find(JointFinding.class, id);
        if (joint != null && joint.keptUntil().isBefore(LocalDate.now(clock))) {
            entityManager
                    .createQuery("select w from JointWord w where w.finding = :joint", JointWord.class)
                    .setParameter("joint", joint)
                    .setMaxResults(MOST_WORDS)
                    .getResultList()
                    .forEach(entityManager::remove);
            entityManager.flush();
            threads.erased(ThreadEnd.of(joint));
            entityManager.remove(joint);
        }
    }
}

package nl.partnership.ejb.consent;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.consent.Consent;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Erases cases on their day, with what was said in them. That it happened stands in the trail. */
@Stateless
@Allowed(Audience.PORTAL)
public class CaseErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Ids of cases whose day has come, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return entityManager
                .createQuery(
                        "select c.id from PupilCase c where c.closedOn <= :closed and c.id > :after order by c.id",
                        String.class)
                .setParameter("closed", LocalDate.now(clock).minus(PupilCase.KEPT))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases one, unless somebody opened it again at the last moment. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String caseId) {
        PupilCase pupilCase = entityManager.find(PupilCase.class, caseId);
        if (pupilCase != null && pupilCase.isClosed()) {
            entityManager
                    .createQuery("select c from Consent c where c.pupilCase = :case", Consent.class)
                    .setParameter("case", pupilCase)
                    .getResultList()
                    .forEach(entityManager::remove);
            entityManager.flush();
            entityManager.remove(pupilCase);
        }
    }
}

package nl.partnership.ejb.partner.proposal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.partner.PeopleImport;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Erases what a file said of people, three months after it came in. What was confirmed by then is a role and stays. */
@Stateless
@Allowed(Audience.PORTAL)
public class ProposalErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Ids of the files whose day has come, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return entityManager
                .createQuery(
                        "select f.id from PeopleImport f where f.importedAt < :before and f.id > :after order by f.id",
                        String.class)
                .setParameter("before", before())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private Instant before() {
        return LocalDate.now(clock)
                .minus(PeopleImport.WAITS)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /** Erases one, with what waits of it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String importId) {
        PeopleImport file = entityManager.find(PeopleImport.class, importId, LockModeType.PESSIMISTIC_WRITE);
        if (file != null && file.getImportedAt().isBefore(before())) {
            entityManager
                    .createQuery("delete from ProposedRole r where r.source = :file")
                    .setParameter("file", file)
                    .executeUpdate();
            entityManager.remove(file);
        }
    }
}

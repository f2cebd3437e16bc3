package nl.partnership.ejb.schoolyear;

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
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.schoolyear.MonitorDelivery;
import nl.partnership.domain.schoolyear.OwnHoliday;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/**
 * Erases the own holidays and deliveries of a school year five years after its end, with the conversations of that year.
 * The trail says that it happened.
 */
@Stateless
@Allowed(Audience.PORTAL)
public class YearErasureService {

    /** How many school years they are kept after their own. */
    static final int KEPT = 5;

    private static final List<Class<? extends StoredEntity>> KINDS = List.of(OwnHoliday.class, MonitorDelivery.class);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Ids of those whose day has come, a part at a time.
     *
     * @param after the last id of the part before, or an empty text
     */
    public List<String> due(String after, int most) {
        return KINDS.stream()
                .flatMap(kind -> due(kind, after, most))
                .sorted()
                .limit(most)
                .toList();
    }

    private Stream<String> due(Class<? extends StoredEntity> kind, String after, int most) {
        return entityManager
                .createQuery(
                        "select r.id from " + kind.getSimpleName()
                                + " r where r.schoolYear < :first and r.id > :after order by r.id",
                        String.class)
                .setParameter("first", firstKept())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream();
    }

    private SchoolYear firstKept() {
        return SchoolYear.of(LocalDate.now(clock).minusYears(KEPT));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(String id) {
        for (Class<? extends StoredEntity> kind : KINDS) {
            StoredEntity found = entityManager.find(kind, id);
            if (found != null) {
                entityManager.remove(found);
            }
        }
    }
}

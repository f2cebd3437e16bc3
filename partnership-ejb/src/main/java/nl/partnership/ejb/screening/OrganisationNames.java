package nl.partnership.ejb.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.screening.KnownNames;

/** What the organisations in the portal are called, and so the places in their names: no pupil. */
@Dependent
class OrganisationNames {

    /** More than one town has; of more, the others are asked about as any name is. */
    private static final int MOST = 2_000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    KnownNames all() {
        List<Object[]> rows = entityManager
                .createQuery("select o.name, o.shortName from Organisation o order by o.name", Object[].class)
                .setMaxResults(MOST)
                .getResultList();
        return KnownNames.of(rows.stream()
                .flatMap(Stream::of)
                .map(String.class::cast)
                .distinct()
                .toList());
    }
}

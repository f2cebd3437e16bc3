package nl.partnership.ejb.covenant;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.partner.Organisation;

/** Organisations that are, or can be, party to a covenant. */
@Dependent
class CovenantParties {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** See {@link CovenantService#candidates}. */
    List<CovenantRow.Party> candidates(String covenantId) {
        return entityManager
                .createQuery(
                        "select o from Organisation o left join fetch o.board where o.closed = false or exists"
                                + " (select c.id from Covenant c where c.id = :id and o member of c.parties)"
                                + " order by o.nameKey",
                        Organisation.class)
                .setParameter("id", Objects.requireNonNullElse(covenantId, ""))
                .setMaxResults(MOST)
                .getResultStream()
                .map(CovenantRow.Party::of)
                .toList();
    }

    Set<Organisation> of(List<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : entityManager
                        .createQuery(
                                "select o from Organisation o left join fetch o.board where o.id in :ids",
                                Organisation.class)
                        .setParameter("ids", new HashSet<>(ids))
                        .setMaxResults(MOST)
                        .getResultStream()
                        .collect(toSet());
    }
}

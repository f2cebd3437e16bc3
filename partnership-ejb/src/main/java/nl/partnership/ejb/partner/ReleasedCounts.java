package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.ejb.base.RecordCensus.Count;
import nl.partnership.ejb.base.RecordKind;

/** Reads how many records were released to whom, for the census of a room; at most 10,000 counts a query. */
@Dependent
public class ReleasedCounts {

    private static final int MOST = 10_000;

    private static final int ROLE = 3;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /**
     * Where the author is read as a kind of organisation and a role.
     *
     * @param jpql gives id and short name of the owner, kind of organisation and role of the author, id of the organisation
     *     they were released to, and how many
     * @param parameters of the query
     */
    public Stream<Count> byRole(RecordKind kind, String jpql, Map<String, ?> parameters) {
        return counts(
                kind, jpql, parameters, row -> new Party((OrganisationType) row[2], (String) row[ROLE]), ROLE + 1);
    }

    /**
     * Where the author was kept as a party.
     *
     * @param jpql gives id and short name of the owner, the party of the author, id of the organisation they were released
     *     to, and how many
     * @param parameters of the query
     */
    public Stream<Count> byParty(RecordKind kind, String jpql, Map<String, ?> parameters) {
        return counts(kind, jpql, parameters, row -> Party.of((String) row[2]), ROLE);
    }

    private Stream<Count> counts(
            RecordKind kind, String jpql, Map<String, ?> parameters, Function<Object[], Party> author, int viewer) {
        TypedQuery<Object[]> query = entityManager.createQuery(jpql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Count(
                        kind, (String) row[0], (String) row[1], author.apply(row), (String) row[viewer], (Long)
                                row[viewer + 1]));
    }
}

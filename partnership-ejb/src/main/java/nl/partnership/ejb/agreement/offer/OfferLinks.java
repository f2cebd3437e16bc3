package nl.partnership.ejb.agreement.offer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.partner.Author;

/** What was laid beside what, in one statement for many. */
@Dependent
class OfferLinks {

    private static final int MOST = 5000;

    /** What stands on the one side of a link, for the id on the other. */
    private static final String BESIDE = "select %2$s.id, l.id, %1$s.id, %1$s.what, o.id, o.shortName, o.type, m.role"
            + " from OfferLink l join l.%1$s %1$s join l.%2$s %2$s join %1$s.organisation o join %1$s.author m"
            + " where %2$s.id in :ids order by l.linkedOn, l.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private record Beside(String rowId, OfferRow.Link link) {}

    /** The rows with what was laid beside each, as far as it may be told. */
    List<OfferRow> beside(List<OfferRow> rows, Predicate<Author> told) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<String> ids = rows.stream().map(OfferRow::id).toList();
        Map<String, List<OfferRow.Link>> found = Stream.of(
                        read(BESIDE.formatted("offer", "ask"), ids), read(BESIDE.formatted("ask", "offer"), ids))
                .flatMap(List::stream)
                .filter(beside -> told.test(beside.link()))
                .collect(groupingBy(Beside::rowId, mapping(Beside::link, toList())));
        return rows.stream()
                .map(row -> row.with(found.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<Beside> read(String query, List<String> ids) {
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Beside((String) row[0], link(row)))
                .toList();
    }

    private static OfferRow.Link link(Object... row) {
        return new OfferRow.Link(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (OrganisationType) row[6],
                (String) row[7]);
    }
}

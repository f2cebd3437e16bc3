package nl.partnership.ejb.agreement.offer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/**
 * Offers and asks that were opened, as the caller or a table may see them: of a school with which the caller's organisation
 * works this year, as the sharing rules let who wrote them tell it. What was withdrawn is there without its words.
 */
@Dependent
class Offers {

    static final String KIND = ThreadEnd.kind(Offer.class);

    private static final int MOST = 500;

    private static final String OPENED = "c.openedAt is not null and (f.release = :ready or f.withdrawn = true)";

    private static final String MINE = OfferRow.FROM + ", Partnership p join p.school ps where ps.id = s.id"
            + " and p.schoolYear = :year and " + PartnershipAccess.MINE + " and " + OPENED
            + " and (o.id in :own or m.role in :roles)";

    private static final String OF_TABLE = OfferRow.FROM + ", Partnership p join p.school ps where ps.id = s.id"
            + " and p.id = :partnership and f.schoolYear = p.schoolYear and c.openedAt is not null and f.release = :ready"
            + " order by f.kind, f.links, f.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private OwnedRecords owned;

    @Inject
    private OfferLinks links;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /** A part of those, with what was laid beside them; {@code f}, the school {@code s} and {@code :year} can be named. */
    List<OfferRow> find(String end, Map<String, Object> parameters, int first, int most) {
        List<OfferRow> rows = query(OfferRow.SELECT, OfferRow.class, end, parameters)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return links.beside(rows, author -> sight.of(author, OfferCensus.OFFER)).stream()
                .map(this::told)
                .toList();
    }

    /** As the caller reads it: who wrote it reads the own words always. */
    OfferRow told(OfferRow row) {
        return owned.isOwnAnswer(row) ? row.asOwn() : row.isShown() ? row : row.withoutWords();
    }

    /** @throws NotFound when the caller may not see it, as when there is none */
    OfferRow require(String id) {
        return find(" and f.id = :id", Map.of("id", Objects.requireNonNullElse(id, "")), 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, id));
    }

    <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        TypedQuery<T> query = access.bound(entityManager.createQuery(select + MINE + end, type))
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("ready", Release.READY)
                .setParameter("own", sight.ownOrNone())
                .setParameter("roles", sight.tellingRoles(OfferCensus.OFFER));
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Those of this year at the school of a table that everybody there may see. */
    List<OfferRow> at(AtTable table) {
        List<OfferRow> rows = entityManager
                .createQuery(OfferRow.SELECT + OF_TABLE, OfferRow.class)
                .setParameter("partnership", table.partnershipId())
                .setParameter("ready", Release.READY)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(row -> sight.ofAll(table, row.organisationId(), row.party(), OfferCensus.OFFER))
                .toList();
        return links.beside(
                rows, author -> sight.ofAll(table, author.organisationId(), author.party(), OfferCensus.OFFER));
    }
}

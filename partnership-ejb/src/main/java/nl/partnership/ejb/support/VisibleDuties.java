package nl.partnership.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/**
 * Who informs whom, as far as the caller may see it: those who work with the school this year, and its board, as the sharing
 * rules let the school tell them. Every query of this room for a caller goes through here.
 */
@Dependent
class VisibleDuties {

    private static final String FROM = " from CommunicationDuty d join d.school s";

    private static final String MINE = ", Partnership p join p.school ps"
            + " where ps.id = s.id and p.schoolYear = :year and " + PartnershipAccess.MINE
            + " and (s.id in :own or d.authorParty in :permitted)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /** @throws NotFound when the caller sees none with this id */
    CommunicationDuty require(String id) {
        return all(" and d.id = :id", Map.of("id", Objects.requireNonNullElse(id, "")))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("communication-duty", id));
    }

    /** With whom rows name, in one statement; {@code d} and the school {@code s} can be named in the end. */
    TypedQuery<CommunicationDuty> all(String end, Map<String, Object> parameters) {
        return Fetch.along(
                query("select d", CommunicationDuty.class, end, parameters),
                "d.organisation.board",
                "d.school.board",
                "d.author.organisation.board",
                "d.author.person",
                "d.author.deputy",
                "d.author.sponsor");
    }

    /** A query on what the caller sees; the duty {@code d} and the school {@code s} can be named in it. */
    <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        return bound(select + FROM + MINE + end, type, parameters);
    }

    /** The same, in which who informs can be named as well: the organisation {@code w}. */
    <T> TypedQuery<T> informers(String select, Class<T> type, String end, Map<String, Object> parameters) {
        return bound(select + FROM + " join d.organisation w" + MINE + end, type, parameters);
    }

    private <T> TypedQuery<T> bound(String jpql, Class<T> type, Map<String, Object> parameters) {
        TypedQuery<T> query = access.bound(entityManager.createQuery(jpql, type))
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("own", sight.ownOrNone())
                .setParameter("permitted", sight.tellers(DutyCensus.DUTY));
        parameters.forEach(query::setParameter);
        return query;
    }
}

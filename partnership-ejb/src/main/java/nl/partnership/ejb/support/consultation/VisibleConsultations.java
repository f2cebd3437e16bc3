package nl.partnership.ejb.support.consultation;

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
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.support.Consultation;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/**
 * Consultations, as far as the caller or a table may see them: those who work with the school this year, and its board, as the
 * sharing rules let the school tell them. Every query of them for a caller goes through here.
 */
@Dependent
class VisibleConsultations {

    private static final int MOST = 100;

    private static final String MINE = " from Consultation c join c.school s, Partnership p join p.school ps"
            + " where ps.id = s.id and p.schoolYear = :year and " + PartnershipAccess.MINE
            + " and (s.id in :own or c.authorParty in :permitted)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFound when the caller sees none with this id */
    Consultation require(String id) {
        return all(query(
                        "select c",
                        Consultation.class,
                        " and c.id = :id",
                        Map.of("id", Objects.requireNonNullElse(id, ""))))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("consultation", id));
    }

    /** A query on what the caller sees; the consultation {@code c} and the school {@code s} can be named in it. */
    <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        TypedQuery<T> query = access.bound(entityManager.createQuery(select + MINE + end, type))
                .setParameter("year", SchoolYear.of(today()))
                .setParameter("own", sight.ownOrNone())
                .setParameter("permitted", sight.tellers(ConsultationCensus.CONSULTATION));
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Those that hold at the school of a table, and that everybody there may see. */
    List<Consultation> at(AtTable table) {
        return all(entityManager
                        .createQuery(
                                "select c from Consultation c join c.school s, Partnership p join p.school ps"
                                        + " where p.id = :partnership and ps.id = s.id and c.endedOn is null"
                                        + " order by c.nameKey, c.id",
                                Consultation.class)
                        .setParameter("partnership", table.partnershipId()))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(one ->
                        sight.ofAll(table, one.getSchool().getId(), one.writtenBy(), ConsultationCensus.CONSULTATION))
                .toList();
    }

    /** With all that a row of them shows, in as many statements whatever their number. */
    static TypedQuery<Consultation> all(TypedQuery<Consultation> query) {
        return Fetch.along(
                        query,
                        "c.school.board",
                        "c.author.organisation.board",
                        "c.author.person",
                        "c.author.deputy",
                        "c.author.sponsor")
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.members.organisation.board")
                .setHint("eclipselink.batch", "c.rhythms")
                .setHint("eclipselink.batch", "c.required");
    }
}

package nl.partnership.ejb.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/**
 * The training needs that the caller may see: of a school with which the caller's organisation works this year, as the
 * sharing rules let who asked tell them. Every query on them for a caller goes through here.
 */
@Dependent
class VisibleNeeds {

    static final String KIND = ThreadEnd.kind(TrainingNeed.class);

    /** Whether the caller may know how far need {@code n} is. */
    static final String TOLD = "(b is null or bo.id in :own or n.progressParty in :permitted)";

    private static final String MINE = " from TrainingNeed n join n.school s join n.asker a left join n.progressBy b"
            + " left join b.organisation bo, Partnership p join p.school ps where ps.id = s.id and p.schoolYear = :year"
            + " and " + PartnershipAccess.MINE + " and (a.id in :own or n.authorParty in :permitted)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /** @throws NotFound when the caller may not see it, as when there is none */
    TrainingNeed require(String id) {
        return all(" and n.id = :id", Map.of("id", Objects.requireNonNullElse(id, "")))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, id));
    }

    /** Nobody else changes this one until the transaction ends. @throws NotFound as {@link #require} */
    TrainingNeed lock(String id) {
        if (id != null) {
            // before anything of it is read
            entityManager.find(TrainingNeed.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
        return require(id);
    }

    /** With all that rows say of them but who backs them; {@code n} and the school {@code s} can be named in the end. */
    TypedQuery<TrainingNeed> all(String end, Map<String, Object> parameters) {
        return Fetch.along(
                query("select n", TrainingNeed.class, end, parameters),
                "n.school.board",
                "n.asker",
                "n.author.organisation.board",
                "n.author.person",
                "n.author.deputy",
                "n.author.sponsor",
                "n.progressBy.organisation.board",
                "n.progressBy.person",
                "n.progressBy.deputy",
                "n.progressBy.sponsor");
    }

    <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        TypedQuery<T> query = access.bound(entityManager.createQuery(select + MINE + end, type))
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("own", sight.ownOrNone())
                .setParameter("permitted", sight.tellers(NeedCensus.TRAINING_NEED));
        parameters.forEach(query::setParameter);
        return query;
    }
}

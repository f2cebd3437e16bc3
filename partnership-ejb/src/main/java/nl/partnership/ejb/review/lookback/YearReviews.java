package nl.partnership.ejb.review.lookback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.ReviewedTheme;
import nl.partnership.domain.review.YearReview;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.Sight;

/** How far a school is with the look back on its years. */
@Dependent
public class YearReviews {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    /** That of a year; empty as long as nobody began. */
    public Optional<YearReview> find(String partnershipId) {
        return entityManager
                .createQuery(
                        "select v from YearReview v join fetch v.partnership where v.partnership.id = :id",
                        YearReview.class)
                .setParameter("id", partnershipId)
                .getResultStream()
                .findFirst();
    }

    /**
     * How a year calls its school, short.
     *
     * @param review that of the year; null as long as nobody began
     */
    public static String schoolName(Partnership partnership, YearReview review) {
        return review == null ? partnership.getSchool().getShortName() : review.getSchoolName();
    }

    /** Those that somebody began, by the id of the partnership. */
    public Map<String, YearReview> of(List<Partnership> partnerships) {
        return partnerships.isEmpty()
                ? Map.of()
                : Fetch.along(
                                entityManager.createQuery(
                                        "select v from YearReview v where v.partnership.id in :ids", YearReview.class),
                                "v.closedBy.organisation.board",
                                "v.closedBy.person",
                                "v.closedBy.deputy",
                                "v.closedBy.sponsor",
                                "v.reopenedBy.organisation.board",
                                "v.reopenedBy.person",
                                "v.reopenedBy.deputy",
                                "v.reopenedBy.sponsor")
                        .setParameter(
                                "ids",
                                partnerships.stream().map(Partnership::getId).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(one -> one.getPartnership().getId(), Function.identity()));
    }

    /** When each theme was looked back on, by its code. */
    public Map<String, LocalDate> looked(String partnershipId) {
        return entityManager
                .createQuery("select t from ReviewedTheme t where t.review.partnership.id = :id", ReviewedTheme.class)
                .setParameter("id", partnershipId)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(ReviewedTheme::getThemeCode, ReviewedTheme::getMarkedOn));
    }

    /** What the school added after the close and the caller may see, the oldest first. */
    List<AdditionRow> additions(String partnershipId) {
        return entityManager
                .createQuery(
                        "select a.id, a.text, a.addedOn, m.role, s.id from YearAddition a join a.author m"
                                + " join a.review v join v.partnership p join p.school s where p.id = :id"
                                + " order by a.addedOn, a.id",
                        Object[].class)
                .setParameter("id", partnershipId)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> sight.of(
                        (String) row[4],
                        new Party(OrganisationType.SCHOOL, (String) row[3]),
                        ReviewCensus.YEAR_ADDITION))
                .map(this::row)
                .toList();
    }

    private AdditionRow row(Object... row) {
        trail.seen("year-addition", (String) row[0], (String) row[4]);
        return new AdditionRow((String) row[1], (LocalDate) row[2], (String) row[3]);
    }
}

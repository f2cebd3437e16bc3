package nl.partnership.ejb.review.close;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.YearReview;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.review.lookback.YearReviews;
import nl.partnership.ejb.screening.RecordContent;

/** Which schools of a board closed their years; the board opens one that was closed by mistake. */
@Stateless
@Allowed(Audience.BOARD)
public class ClosedYearService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private YearReviews reviews;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** The years of today and before of all schools of the board, this year and the last, by school. */
    public List<ClosedYearRow> years() {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        List<Partnership> all = Stream.of(now, now.previous())
                .flatMap(year -> partnerships.mine(year).stream())
                .toList();
        Map<String, YearReview> begun = reviews.of(all);
        return all.stream().map(one -> row(one, begun.get(one.getId()))).toList();
    }

    private static ClosedYearRow row(Partnership partnership, YearReview review) {
        boolean closed = review != null && review.isClosed();
        return new ClosedYearRow(
                partnership.getId(),
                YearReviews.schoolName(partnership, review),
                partnership.getSchoolYear(),
                closed ? LocalDate.ofInstant(review.getClosedAt(), Time.ZONE) : null,
                closed ? review.getWithoutMonitor() : null,
                review == null ? null : review.getReopenReason());
    }

    /**
     * Opens a year that was closed by mistake. What was taken along to the next year stays there.
     *
     * @throws RuleViolation at {@code reason}; when it is not closed
     * @throws nl.partnership.domain.base.NotFound for a school of another board
     */
    public void reopen(String partnershipId, String reason) {
        Partnership partnership = partnerships.require(partnershipId);
        current.get().mustNotWalk();
        YearReview review =
                reviews.find(partnership.getId()).orElseThrow(() -> new RuleViolation("review.close.notClosed"));
        entityManager.lock(review, LockModeType.PESSIMISTIC_WRITE);
        content.require("reason", reason);
        review.reopen(entityManager.find(Membership.class, current.get().membershipId()), reason, clock.instant());
    }
}

package nl.partnership.ejb.review.close;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.YearReview;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.review.lookback.YearReviews;
import nl.partnership.ejb.schoolyear.Calendars;

/** The year that who convenes at a school looks back on and closes. */
@Dependent
class YearDesk {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private YearReviews reviews;

    @Inject
    private Calendars calendars;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** @throws NotFound for a year of another school */
    Partnership own(String partnershipId) {
        Partnership partnership = partnerships.require(partnershipId);
        if (!partnership.getSchool().getId().equals(current.get().organisationId())) {
            throw new NotFound("partnership", partnershipId);
        }
        return partnership;
    }

    /** Nobody else decides on this year until the transaction ends. @throws NotFound as {@link #own} */
    YearReview change(String partnershipId) {
        Partnership partnership = own(partnershipId);
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        YearReview review = reviews.find(partnershipId).orElseGet(() -> begin(partnership));
        review.mustBeOpen();
        return review;
    }

    private YearReview begin(Partnership partnership) {
        YearReview review = new YearReview(partnership);
        entityManager.persist(review);
        return review;
    }

    /** In which the caller acts. */
    Membership me() {
        current.get().mustNotWalk();
        return entityManager.find(Membership.class, current.get().membershipId());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first day on which a year can be closed. */
    static LocalDate opens(Partnership partnership) {
        return YearDay.LOOK_BACK.in(partnership.getSchoolYear());
    }

    /** Day of the first conversation of a year that was neither closed nor cancelled. */
    Optional<LocalDate> talkLeft(Partnership partnership) {
        // the first of none is null, which no stream takes
        return Optional.ofNullable(entityManager
                .createQuery(
                        "select min(c.heldOn) from Conversation c where c.partnership = :partnership"
                                + " and c.status in (:planned, :open)",
                        LocalDate.class)
                .setParameter("partnership", partnership)
                .setParameter("planned", ConversationStatus.PLANNED)
                .setParameter("open", ConversationStatus.OPEN)
                .getSingleResult());
    }

    /** Whether it is noted that the safety monitor of that year is with the Inspectorate. */
    boolean isMonitorDelivered(Partnership partnership) {
        return calendars
                .delivery(partnership.getSchool().getId(), partnership.getSchoolYear())
                .filter(delivery -> delivery.getDeliveredOn() != null)
                .isPresent();
    }
}

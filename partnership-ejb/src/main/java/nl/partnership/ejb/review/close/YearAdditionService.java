package nl.partnership.ejb.review.close;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.YearAddition;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.review.lookback.YearReviews;
import nl.partnership.ejb.screening.RecordContent;

/** What a school says of a year that is closed: it stands below that, with its day. */
@Stateless
@Allowed(Audience.CONVENER)
public class YearAdditionService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private YearDesk desk;

    @Inject
    private YearReviews reviews;

    @Inject
    private RecordContent content;

    /**
     * @throws RuleViolation at {@code addition}; as long as the year is open
     * @throws nl.partnership.domain.base.NotFound for a year of another school
     */
    public void add(String partnershipId, String addition) {
        Partnership partnership = desk.own(partnershipId);
        content.require("addition", addition);
        entityManager.persist(new YearAddition(
                reviews.find(partnership.getId()).orElseThrow(() -> new RuleViolation("review.close.notClosed")),
                addition,
                desk.me(),
                desk.today()));
    }
}

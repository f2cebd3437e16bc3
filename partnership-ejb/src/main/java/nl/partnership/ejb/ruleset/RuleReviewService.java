package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** What those who bring a set into force look at first: its findings, and the rehearsal of what becomes different. */
@Stateless
public class RuleReviewService {

    @Inject
    private RuleSets ruleSets;

    @Inject
    private RuleReviews reviews;

    /**
     * Findings and rehearsal of a set, as if it were adopted now.
     *
     * @param number the version
     * @throws NotFound when there is none
     */
    @Allowed({Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD})
    public RuleReview review(int number) {
        return reviews.of(ruleSets.readable(number));
    }
}

package nl.partnership.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.review.YearTopicService;
import nl.partnership.web.base.Dates;

/** The years of schools that one can look back on. */
@Named
@RequestScoped
public class YearChoice {

    @Inject
    private YearTopicService years;

    @Inject
    private Dates dates;

    private List<YearTopicService.Choice> all;

    /** Newest first; one that is still to begin is there as soon as it was prepared. */
    public List<YearTopicService.Choice> getAll() {
        if (all == null) {
            all = years.choices();
        }
        return all;
    }

    /** The one that is asked for, or else that of today; null when there is none. */
    public String or(String asked) {
        return asked != null
                ? asked
                : getAll().stream()
                        .filter(one -> !one.year().firstDay().isAfter(dates.today()))
                        .map(YearTopicService.Choice::partnershipId)
                        .findFirst()
                        .orElse(null);
    }
}

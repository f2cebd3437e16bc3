package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.partnership.ejb.sharing.RuleSetService;

/** The warning that the rules end with the school year, for homes: {@code WEB-INF/sharing/ending-rules.xhtml}. */
@Named
@RequestScoped
public class EndingRules {

    @Inject
    private RuleSetService ruleSets;

    private LocalDate day;
    private boolean read;

    /** Their last day; null when it is not time yet, or when there are rules for the next year. */
    public LocalDate getDay() {
        if (!read) {
            day = ruleSets.ending().orElse(null);
            read = true;
        }
        return day;
    }
}

package nl.partnership.web.covenant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.covenant.CovenantDay;
import nl.partnership.ejb.covenant.CovenantService;

/** The work on covenants, for the homes of those who do it: {@code WEB-INF/sharing/near-covenants.xhtml}. */
@Named
@RequestScoped
public class NearCovenants {

    @Inject
    private CovenantService covenants;

    @Inject
    private Clock clock;

    private List<CovenantDay> days;

    @PostConstruct
    void load() {
        days = covenants.near();
    }

    /** The first day first. */
    public List<CovenantDay> getDays() {
        return days;
    }

    /** Whether the day has passed without anybody doing anything about it. */
    public boolean isLate(CovenantDay day) {
        return day.day().isBefore(LocalDate.now(clock));
    }
}

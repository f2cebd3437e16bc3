package nl.partnership.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.review.SchoolStand;
import nl.partnership.ejb.review.SchoolsService;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** All schools of a board at a glance, by name. */
@Named
@RequestScoped
public class SchoolsPage {

    private static final int ROWS = 20;

    @Inject
    private SchoolsService schools;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private Paged<SchoolStand> page;

    @PostConstruct
    void load() {
        page = Paged.of(screen.parameter("page"), ROWS, schools::list);
    }

    public List<SchoolStand> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }

    public SchoolYear getYear() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    /** How a question can stand, in order. */
    public Standing[] getStandings() {
        return Standing.values();
    }
}

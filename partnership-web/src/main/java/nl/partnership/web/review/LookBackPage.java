package nl.partnership.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.review.lookback.LookBackService;
import nl.partnership.ejb.review.lookback.LookBackView;
import nl.partnership.web.base.Screen;

/** A school's year as one looks back on it, for a big screen and for paper. The choice of the year is in the address. */
@Named
@RequestScoped
public class LookBackPage {

    @Inject
    private LookBackService service;

    @Inject
    private YearChoice years;

    @Inject
    private Screen screen;

    private LookBackView read;

    @PostConstruct
    void load() {
        String id = years.or(screen.parameter("partnership"));
        if (id != null) {
            read = service.look(id);
        }
    }

    /** Null when the caller works with no school. */
    public LookBackView getRead() {
        return read;
    }
}

package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.partner.calltest.CallTestService;
import nl.partnership.ejb.partner.calltest.CalledSteps;
import nl.partnership.ejb.partner.calltest.OwnCall;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** What pages say of a test of a route: to others how much was called, to who was called what came of the own number. */
@Named
@RequestScoped
public class CallTestWords {

    @Inject
    private CallTestService tests;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    private List<OwnCall> mine;

    /** "4 van 5 stappen van één route gebeld in januari 2027". */
    public String said(CalledSteps called) {
        return screen.text("partner.calltest.said", called.called(), called.steps(), dates.month(called.on()));
    }

    /** What came of calling the caller; read once a request. */
    public List<OwnCall> getMine() {
        if (mine == null) {
            mine = tests.ofMe();
        }
        return mine;
    }
}

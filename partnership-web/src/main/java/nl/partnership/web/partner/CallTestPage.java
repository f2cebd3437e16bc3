package nl.partnership.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.CallOutcome;
import nl.partnership.ejb.partner.calltest.CallTestService;
import nl.partnership.ejb.partner.calltest.CallTestView;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.TwoNames;

/** The test of a route of the caller's school: announce it, call, and keep what came of it. */
@Named
@ViewScoped
public class CallTestPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/partner/calltest.xhtml";
    private static final char BETWEEN = ' ';

    @Inject
    private CallTestService tests;

    @Inject
    private Screen screen;

    private CallTestView read;
    private String signal;
    private LocalDate day;

    @PostConstruct
    void load() {
        read = tests.own();
    }

    /** Those who are called see it on their homes. */
    public void announce() {
        tests.announce(SchoolSignals.require(signal), day);
        screen.notice("partner.calltest.announced");
        screen.go(PAGE);
    }

    public void withdraw() {
        tests.withdraw(read.test().id());
        screen.notice("partner.calltest.withdrawn");
        screen.go(PAGE);
    }

    public void reached() {
        keep(CallOutcome.REACHED);
    }

    public void notReached() {
        keep(CallOutcome.NOT_REACHED);
    }

    public void wrong() {
        keep(CallOutcome.WRONG_NUMBER);
    }

    private void keep(CallOutcome outcome) {
        TwoNames which = TwoNames.of(screen.which(), BETWEEN);
        tests.keep(which.first(), which.second(), outcome);
        screen.notice("partner.calltest.kept." + outcome);
        screen.go(PAGE);
    }

    /** It was a mistake. */
    public void takeBack() {
        tests.takeBack(screen.which());
        screen.notice("partner.calltest.takenBack");
        screen.go(PAGE);
    }

    /** What names a button of a row: which call, and who was called. */
    public String which(String call, String person) {
        return call + BETWEEN + person;
    }

    public CallTestView getRead() {
        return read;
    }

    /** Code of the signal at which one calls so. */
    public String getSignal() {
        return signal;
    }

    public void setSignal(String signal) {
        this.signal = signal;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}

package nl.partnership.web.vision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.SchoolSignal;
import nl.partnership.ejb.vision.signal.SignalRow;
import nl.partnership.ejb.vision.signal.SignalService;
import nl.partnership.web.base.Screen;

/** The signals of one's own school: those that one can choose, and those that rest. */
@Named
@ViewScoped
public class SignalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignalService signals;

    @Inject
    private Screen screen;

    private List<SignalRow> rows;

    @PostConstruct
    void load() {
        rows = signals.own();
    }

    public void rest() {
        SignalRow row = row();
        signals.rest(row.id(), row.version());
        done("vision.signal.rested", row);
    }

    public void wake() {
        SignalRow row = row();
        signals.wake(row.id(), row.version());
        done("vision.signal.woken", row);
    }

    private SignalRow row() {
        String which = screen.which();
        return rows.stream()
                .filter(one -> one.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new NotFound("school-signal", which));
    }

    private void done(String key, SignalRow row) {
        screen.notice(key, row.name());
        screen.go("/vision/turn-signals.xhtml");
    }

    public List<SignalRow> getRows() {
        return rows;
    }

    /** Whether one more can be added. */
    public boolean isRoom() {
        return rows.stream().filter(row -> !row.resting()).count() < SchoolSignal.MOST
                && rows.size() < SchoolSignal.MOST_KEPT;
    }

    public int getMost() {
        return SchoolSignal.MOST;
    }
}

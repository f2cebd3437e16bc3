package nl.partnership.web.review.start;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.review.start.StartLineService;
import nl.partnership.web.base.Screen;

/** Why something of the year before stops. */
@Named
@ViewScoped
public class StartStopPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StartLineService lines;

    @Inject
    private Screen screen;

    private String kind;
    private String id;
    private String reason;
    private StartLine line;

    /** {@code NotFound} for what is no line of the own school, or does not stop here. */
    public void open() {
        if (line == null) {
            line = lines.toStop(kind, id);
        }
    }

    public void stop() {
        lines.stop(kind, id, line.read(), reason);
        screen.notice("review.start.stop.done");
        screen.go("/review/start.xhtml");
    }

    public StartLine getLine() {
        return line;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Report;
import nl.partnership.ejb.conversation.ReportService;
import nl.partnership.web.base.Screen;

/** The report of a conversation, on screen and on A4; and corrections to it. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportService reports;

    @Inject
    private CloseService close;

    @Inject
    private Screen screen;

    private String id;
    private String correction;
    private Report report;

    /** Reads it before anything is drawn, so that a stranger gets an answer with the right status. */
    public void load() {
        report = reports.report(id);
    }

    /** Null when there is none yet. */
    public Report getReport() {
        return report;
    }

    public void correct() {
        close.correct(id, correction);
        correction = null;
        load();
        screen.notice("conversation.report.corrected");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}

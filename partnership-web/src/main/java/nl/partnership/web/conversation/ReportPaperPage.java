package nl.partnership.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.conversation.Report;
import nl.partnership.ejb.conversation.ReportService;
import nl.partnership.web.base.Screen;

/** Hands out a report on paper: a file in the place of a page. */
@Named
@RequestScoped
public class ReportPaperPage {

    @Inject
    private ReportService reports;

    @Inject
    private ReportPaper paper;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the report itself. */
    public void send() {
        Report report = reports.report(screen.parameter("id"));
        String file =
                screen.text("conversation.report.file", report.detail().head().date());
        screen.send(file, "application/pdf", paper.of(report));
    }
}

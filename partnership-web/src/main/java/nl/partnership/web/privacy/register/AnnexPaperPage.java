package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** The annex for others on paper. */
@Named
@RequestScoped
public class AnnexPaperPage {

    @Inject
    private AnnexWording wording;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    public void send() {
        String today = dates.kept(dates.today());
        Paper paper = Paper.dense(
                screen.text("privacy.annex.title"), screen.locale(), screen.text("privacy.annex.paper.foot", today));
        paper.lead(screen.text("privacy.annex.paper.lead", today));
        paper.text(screen.text("privacy.annex.norms"));
        wording.getSubjects().forEach(subject -> {
            paper.heading(subject.getKey());
            paper.table(
                    wording.heads(),
                    subject.getValue().stream().map(wording::cells).toList());
        });
        screen.send(screen.text("privacy.annex.paper.file", today), "application/pdf", paper.pdf());
    }
}

package nl.partnership.web.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.vision.GuidelineRow;
import nl.partnership.ejb.vision.GuidelineService;
import nl.partnership.ejb.vision.GuidelinesView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out the guidelines of a school and its partners on paper, with what lacks: a file in the place of a page. */
@Named
@RequestScoped
public class GuidelinesPaperPage {

    @Inject
    private GuidelineService guidelines;

    @Inject
    private StandingOnPaper standing;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        GuidelinesView read = guidelines.table(screen.parameter("school"));
        Paper paper = new Paper(
                screen.text("vision.guidelines.title"),
                screen.locale(),
                screen.text("vision.guidelines.paper.foot", read.school(), dates.kept(dates.today())));
        paper.lead(screen.text("vision.guidelines.paper.lead", read.school()));
        read.lines().forEach(line -> {
            paper.heading(line.name());
            line.cells().forEach(cell -> {
                String kind = screen.text("vision.guideline.kind." + cell.kind());
                if (cell.isGap()) {
                    paper.text(screen.text("vision.guidelines.paper.gap", kind));
                }
                cell.adopted()
                        .forEach(one -> write(
                                paper,
                                one,
                                kind,
                                standing.of(
                                        one.isOfSchool(),
                                        one.adoptedOn(),
                                        one.paperFunction(),
                                        read.council().get(one.id()))));
                cell.concepts().forEach(one -> write(paper, one, kind, screen.text("vision.document.concept.paper")));
            });
        });
        screen.send(screen.text("vision.guidelines.paper.file", read.school()), "application/pdf", paper.pdf());
    }

    private void write(Paper paper, GuidelineRow row, String kind, String says) {
        paper.text(screen.text("vision.guidelines.paper.one", kind, row.title(), says));
        if (!row.lines().isEmpty()) {
            paper.list(row.lines());
        }
        if (row.link() != null) {
            paper.text(row.link());
        }
    }
}

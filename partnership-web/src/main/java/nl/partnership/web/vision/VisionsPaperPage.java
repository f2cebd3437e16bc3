package nl.partnership.web.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.vision.VisionRow;
import nl.partnership.ejb.vision.VisionService;
import nl.partnership.ejb.vision.VisionsView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/**
 * Hands out the visions of a school and its partners on paper: to keep, and the own concept to lay before who decides. A
 * file in the place of a page.
 */
@Named
@RequestScoped
public class VisionsPaperPage {

    @Inject
    private VisionService visions;

    @Inject
    private StandingOnPaper standing;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        VisionsView read = visions.all(screen.parameter("school"));
        Paper paper = new Paper(
                screen.text("vision.visions.title"),
                screen.locale(),
                screen.text("vision.visions.paper.foot", read.school(), dates.kept(dates.today())));
        paper.lead(screen.text("vision.visions.paper.lead", read.school()));
        read.cards().forEach(card -> {
            paper.heading(card.name());
            if (card.adopted() == null) {
                paper.text(screen.text("vision.visions.nothing"));
            } else {
                write(
                        paper,
                        card.adopted(),
                        standing.of(
                                card.adopted().isOfSchool(),
                                card.adopted().adoptedOn(),
                                card.adopted().paperFunction(),
                                read.council().get(card.adopted().id())));
            }
            if (card.concept() != null) {
                write(paper, card.concept(), screen.text("vision.document.concept.paper"));
            }
        });
        screen.send(screen.text("vision.visions.paper.file", read.school()), "application/pdf", paper.pdf());
    }

    private void write(Paper paper, VisionRow row, String says) {
        paper.text(says);
        line(paper, "vision.statement.weDo.says", row.weDo());
        line(paper, "vision.statement.weDoNot.says", row.weDoNot());
        if (row.text() != null) {
            row.text().lines().filter(line -> !line.isBlank()).forEach(paper::text);
        }
        if (row.link() != null) {
            paper.text(row.link());
        }
    }

    private void line(Paper paper, String key, String words) {
        if (words != null) {
            paper.text(screen.text(key, words));
        }
    }
}

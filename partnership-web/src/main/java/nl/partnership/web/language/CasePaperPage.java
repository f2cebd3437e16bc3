package nl.partnership.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.ejb.language.cases.CaseRow;
import nl.partnership.ejb.language.cases.CaseView;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.ejb.language.cases.LessonRow;
import nl.partnership.ejb.language.cases.PerspectiveRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;
import nl.partnership.web.partner.TeamWords;

/** Hands out a case on paper, to keep: the story, how each sector reads it as far as that is open, and what was learned. */
@Named
@RequestScoped
public class CasePaperPage {

    @Inject
    private LearningCaseService cases;

    @Inject
    private TeamWords teams;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for one that the caller does not see. */
    public void send() {
        CaseView read = cases.get(screen.parameter("id"));
        CaseRow row = read.row();
        Paper paper = new Paper(
                row.title(),
                screen.locale(),
                screen.text("language.case.paper.foot", row.school(), dates.kept(dates.today())));
        paper.lead(screen.text("language.case.stage." + row.stage() + ".says"));
        paper.heading(screen.text("language.case.story"));
        paper.text(row.story());
        paper.text(row.question());
        paper.text(screen.text("language.case.origin." + row.origin()));
        List<PerspectiveRow> shown =
                read.perspectives().stream().filter(PerspectiveRow::isShown).toList();
        if (!shown.isEmpty()) {
            paper.heading(screen.text("language.perspective.title"));
            shown.forEach(one -> write(paper, one));
        }
        if (row.isOpened()) {
            paper.heading(screen.text("language.lesson.title"));
            lessons(paper, read);
        }
        screen.send(screen.text("language.case.paper.file"), "application/pdf", paper.pdf());
    }

    private void write(Paper paper, PerspectiveRow one) {
        List<String> said = new ArrayList<>();
        said.add(screen.text("language.perspective.sees.says", one.sees()));
        said.add(screen.text("language.perspective.does.says", one.does()));
        if (one.mayShare() != null) {
            said.add(screen.text("language.perspective.mayShare.says", one.mayShare()));
        }
        if (one.askedOf() != null) {
            said.add(screen.text("language.perspective.asked", dates.kept(one.askedOn()), one.askedOf()));
        }
        paper.text(screen.text(
                "language.definition.says",
                screen.text("language.viewpoint." + one.viewpoint()),
                teams.of(one.organisation(), one.team())));
        paper.list(said);
    }

    private void lessons(Paper paper, CaseView read) {
        if (read.lessons().isEmpty()) {
            paper.text(screen.text("language.lesson.none"));
        } else {
            paper.list(read.lessons().stream().map(LessonRow::text).toList());
        }
        if (read.row().reason() != null) {
            paper.text(screen.text("language.case.reason.says", read.row().reason()));
        }
    }
}

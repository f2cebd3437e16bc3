package nl.partnership.web.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.ejb.vision.TurnService;
import nl.partnership.ejb.vision.TurnsView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out who is to act at which signal on paper, to keep in one's own files: a file in the place of a page. */
@Named
@RequestScoped
public class TurnsPaperPage {

    @Inject
    private TurnService turns;

    @Inject
    private VisionWording wording;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        TurnsView read = turns.table(screen.parameter("school"));
        Paper paper = new Paper(
                screen.text("vision.turns.title"),
                screen.locale(),
                screen.text("vision.turns.paper.foot", read.school(), dates.kept(dates.today())));
        paper.lead(screen.text("vision.turns.paper.lead", read.school()));
        read.lines().forEach(line -> write(paper, read, line));
        paper.text(screen.text("vision.turns.informed"));
        screen.send(screen.text("vision.turns.paper.file", read.school()), "application/pdf", paper.pdf());
    }

    private void write(Paper paper, TurnsView read, TurnsView.Line line) {
        String signal = screen.text("partner.signal." + line.signal());
        paper.heading(
                line.split()
                        ? screen.text("vision.turns.inPhase", signal, screen.text("vision.phase." + line.phase()))
                        : signal);
        if (wording.problem(line) != null) {
            paper.text(wording.problem(line));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < read.parties().size(); at++) {
            var cell = line.cells().get(at);
            rows.add(List.of(
                    read.parties().get(at).name(),
                    wording.cell(cell),
                    cell == null ? screen.text("vision.turns.paper.nothing") : wording.confirmed(cell)));
        }
        paper.table(
                List.of(
                        screen.text("vision.turns.organisation"),
                        screen.text("vision.turns.turn"),
                        screen.text("vision.turns.sure")),
                rows);
    }
}

package nl.partnership.web.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.vision.TurnCell;
import nl.partnership.ejb.vision.TurnService;
import nl.partnership.ejb.vision.TurnsView;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** Hands out who is to act at which signal as a file for a spreadsheet, in the place of a page. */
@Named
@RequestScoped
public class TurnsFilePage {

    private static final List<String> HEADS = List.of(
            "vision.turns.signal",
            "vision.turns.phase",
            "vision.turns.organisation",
            "vision.turns.turn",
            "vision.turns.note",
            "vision.turns.confirmedOn");

    @Inject
    private TurnService turns;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        TurnsView read = turns.table(screen.parameter("school"));
        List<List<Object>> rows = new ArrayList<>();
        read.lines().forEach(line -> {
            for (int at = 0; at < read.parties().size(); at++) {
                rows.add(cells(line, read.parties().get(at).name(), line.cells().get(at)));
            }
        });
        file.send("vision.turns.file", file.words(HEADS), rows);
    }

    private List<Object> cells(TurnsView.Line line, String organisation, TurnCell cell) {
        return Arrays.asList(
                screen.text("partner.signal." + line.signal()),
                screen.text("vision.phase." + line.phase()),
                organisation,
                screen.text(cell == null ? "vision.turn.none" : "vision.turn." + cell.turn()),
                cell == null ? null : cell.note(),
                cell == null || !cell.isConfirmed() ? null : cell.confirmedOn());
    }
}

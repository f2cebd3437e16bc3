package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.ejb.insight.figures.FigureSheetListService;
import nl.partnership.ejb.insight.figures.FigureSheetRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The sheets of figures as the caller sees them, as a file for a spreadsheet: bands in words, never a number. */
@Named
@RequestScoped
public class FigureSheetsFilePage {

    @Inject
    private FigureSheetListService sheets;

    @Inject
    private FigureSheetChoice choice;

    @Inject
    private FigureSheetWording wording;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        List<String> heads = Stream.of(
                        file.words(List.of("insight.source.school", "insight.sheet.year", "insight.sheet.publishedOn")),
                        IncidentTerms.GROUPS.all().stream()
                                .map(group -> wording.group(group.code()))
                                .toList(),
                        file.words(List.of("insight.sheet.withdrawnOn", "insight.sheet.because")))
                .flatMap(List::stream)
                .toList();
        file.send(
                "insight.sheets.file",
                heads,
                sheets.all(choice.getChosen()).stream().map(this::cells).toList());
    }

    private List<Object> cells(FigureSheetRow row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.school());
        cells.add(row.year().toString());
        cells.add(row.publishedOn());
        IncidentTerms.GROUPS
                .all()
                .forEach(group -> cells.add(row.lines().stream()
                        .filter(line -> line.group().equals(group.code()))
                        .map(line -> screen.text("insight.band." + line.band()))
                        .findFirst()
                        .orElse(null)));
        cells.add(row.withdrawnOn());
        cells.add(row.because());
        return cells;
    }
}

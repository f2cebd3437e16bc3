package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.ejb.insight.IncidentCounts;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** Hands out how often something happened at a school as a file for a spreadsheet: both tables of the page. */
@Named
@RequestScoped
public class IncidentsFilePage {

    @Inject
    private IncidentsPage page;

    @Inject
    private IncidentWords words;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        IncidentCounts read = page.getRead();
        List<List<Object>> rows = new ArrayList<>();
        read.kinds().forEach(row -> rows.add(List.of(words.kind(row.kind()), row.now(), row.before())));
        rows.add(List.of());
        rows.add(cells(words.column("place"), words.getParts().stream().map(words::shortName)));
        read.places().forEach(row -> rows.add(cells(words.place(row.place()), row.parts().stream())));
        file.send(
                "insight.incidents.file",
                List.of(
                        words.column("kind"),
                        screen.text("insight.incidents.now"),
                        screen.text("insight.incidents.before")),
                rows);
    }

    private static List<Object> cells(String head, Stream<?> others) {
        return Stream.concat(Stream.of(head), others).map(Object.class::cast).toList();
    }
}

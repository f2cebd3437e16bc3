package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.ejb.insight.IncidentListService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** Hands out the incidents of the own school as a file for a spreadsheet, with the headings that an import reads. */
@Named
@RequestScoped
public class IncidentRowsFilePage {

    @Inject
    private IncidentListService incidents;

    @Inject
    private IncidentChoice choice;

    @Inject
    private IncidentWords words;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "insight.rows.file",
                IncidentTerms.COLUMNS.all().stream()
                        .map(column -> column.name(screen.locale()))
                        .toList(),
                incidents.all(choice.getFilter()).stream()
                        .map(row -> cells(row.facts()))
                        .toList());
    }

    private List<Object> cells(IncidentFacts facts) {
        return List.of(
                facts.day(),
                words.part(facts.part()),
                words.kind(facts.kind()),
                words.severity(facts.severity()),
                words.place(facts.place()),
                words.against(facts.against()),
                facts.actions().stream().sorted().map(words::action).collect(Collectors.joining(", ")));
    }
}

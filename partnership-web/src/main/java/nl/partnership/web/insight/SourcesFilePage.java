package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.insight.SourceRow;
import nl.partnership.ejb.insight.SourceService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.Sentences;
import nl.partnership.web.base.file.ListFile;

/** Where figures come from, as the caller sees it, as a file for a spreadsheet. */
@Named
@RequestScoped
public class SourcesFilePage {

    private static final List<String> HEADS = List.of(
            "insight.source.school",
            "insight.source.kind",
            "insight.source.organisation",
            "insight.source.state",
            "insight.source.nextDue",
            "insight.source.lastDelivered",
            "insight.source.rhythm",
            "insight.source.period",
            "insight.source.reliability",
            "insight.source.why",
            "insight.source.confirmedOn",
            "insight.source.endedOn");

    @Inject
    private SourceService sources;

    @Inject
    private SourceChoice choice;

    @Inject
    private Sentences sentences;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "insight.source.file",
                file.words(HEADS),
                sources.all(choice.getFilter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(SourceRow row) {
        return Arrays.asList(
                row.school(),
                sentences.of(row.name()),
                row.organisation(),
                row.isHolding() ? sentences.of(row.state()) : screen.text("insight.source.state.OVER"),
                row.nextDue(),
                row.lastDelivered(),
                screen.text("insight.rhythm." + row.terms().rhythm()),
                row.terms().period(),
                screen.text("insight.reliability." + row.terms().reliability()),
                row.terms().why(),
                row.confirmedOn(),
                row.endedOn());
    }
}

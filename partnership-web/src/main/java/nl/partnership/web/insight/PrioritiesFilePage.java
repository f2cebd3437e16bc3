package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.insight.priority.PriorityListService;
import nl.partnership.ejb.insight.priority.PriorityRow;
import nl.partnership.web.base.file.ListFile;

/** The priorities as the caller sees them, as a file for a spreadsheet. */
@Named
@RequestScoped
public class PrioritiesFilePage {

    private static final List<String> HEADS = List.of(
            "insight.source.school",
            "insight.priority.goal",
            "insight.priority.unit",
            "insight.priority.start",
            "insight.priority.now",
            "insight.priority.target",
            "insight.priority.source",
            "insight.priority.owner",
            "insight.priority.until",
            "insight.priority.votes");

    @Inject
    private PriorityListService priorities;

    @Inject
    private PriorityChoice choice;

    @Inject
    private PriorityWording wording;

    @Inject
    private ListFile file;

    public void send() {
        file.send(
                "insight.priorities.file",
                file.words(HEADS),
                priorities.all(choice.getFilter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(PriorityRow row) {
        return Arrays.asList(
                row.school(),
                row.terms().goal(),
                row.terms().unit(),
                row.terms().start(),
                row.now(),
                row.terms().target(),
                wording.source(row.terms()),
                row.owner(),
                row.terms().until(),
                wording.holds(row));
    }
}

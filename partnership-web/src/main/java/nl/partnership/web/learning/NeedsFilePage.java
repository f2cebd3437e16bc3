package nl.partnership.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.learning.NeedListService;
import nl.partnership.ejb.learning.NeedRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The training needs that the caller sees, as a file for a spreadsheet. */
@Named
@RequestScoped
public class NeedsFilePage {

    private static final List<String> HEADS = List.of(
            "learning.need.school",
            "learning.need.topic",
            "learning.need.kind",
            "learning.need.asker",
            "learning.need.backers",
            "learning.need.people",
            "learning.need.state",
            "learning.need.provider",
            "learning.need.requestedOn",
            "learning.need.promisedOn",
            "learning.need.plannedFor",
            "learning.need.heldOn",
            "learning.need.different");

    @Inject
    private NeedListService needs;

    @Inject
    private NeedChoice choice;

    @Inject
    private NeedWording wording;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "learning.need.file",
                file.words(HEADS),
                needs.all(choice.filter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(NeedRow row) {
        return Arrays.asList(
                row.school(),
                row.topic(),
                screen.text("learning.kind." + row.kind()),
                row.asker().name(),
                wording.backers(row),
                wording.everybody(row),
                screen.text("learning.state." + row.state()),
                row.arranged().provider(),
                row.arranged().requestedOn(),
                row.arranged().promisedOn(),
                row.arranged().plannedFor(),
                row.heldOn(),
                row.different());
    }
}

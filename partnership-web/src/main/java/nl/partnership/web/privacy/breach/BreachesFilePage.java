package nl.partnership.web.privacy.breach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.privacy.breach.BreachListService;
import nl.partnership.ejb.privacy.breach.BreachRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The register of breaches as a file for a spreadsheet. */
@Named
@RequestScoped
public class BreachesFilePage {

    private static final List<String> HEADS = List.of(
            "privacy.breach.title",
            "privacy.breach.sort",
            "privacy.breach.discovered",
            "privacy.breach.people",
            "privacy.breach.risk",
            "privacy.breach.due",
            "privacy.breach.state",
            "privacy.breach.reported");

    @Inject
    private BreachListService breaches;

    @Inject
    private ListFile file;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "privacy.breaches.file",
                file.words(HEADS),
                breaches.all().stream().map(this::cells).toList());
    }

    private List<Object> cells(BreachRow row) {
        return Arrays.asList(
                row.title(),
                screen.text(row.drill() ? "privacy.breach.drill" : "privacy.breach.real"),
                dates.kept(row.discoveredAt()),
                row.people(),
                row.risk() == null ? null : screen.text("privacy.breach.risk." + row.risk()),
                dates.kept(row.dueAt()),
                screen.text("privacy.breach.state." + row.state()),
                dates.kept(row.reportedAt()));
    }
}

package nl.partnership.web.covenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.ejb.covenant.CovenantRow;
import nl.partnership.ejb.covenant.CovenantService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The covenants that the caller may see as a file, in the place of a page. */
@Named
@RequestScoped
public class CovenantsFilePage {

    private static final List<String> HEADS =
            List.of("covenant.title", "covenant.parties.short", "covenant.from", "covenant.until", "covenant.state");

    @Inject
    private CovenantService covenants;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "covenant.file",
                file.words(HEADS),
                covenants.list().stream().map(this::cells).toList());
    }

    private List<Object> cells(CovenantRow row) {
        return Arrays.asList(
                row.title(),
                row.parties().stream().map(CovenantRow.Party::name).collect(Collectors.joining(", ")),
                row.from(),
                row.until(),
                screen.text("covenant.state." + row.state()));
    }
}

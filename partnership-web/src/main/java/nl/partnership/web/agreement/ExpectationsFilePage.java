package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.agreement.ExpectationListService;
import nl.partnership.ejb.agreement.ExpectationRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** Hands out the expectations that the caller may see as a file for a spreadsheet, in the place of a page. */
@Named
@RequestScoped
public class ExpectationsFilePage {

    private static final List<String> HEADS = List.of(
            "agreement.expect.promiser",
            "agreement.expect.text",
            "agreement.expect.within",
            "agreement.expect.asker",
            "agreement.expect.askedOn",
            "agreement.school",
            "agreement.state",
            "agreement.expect.said",
            "agreement.expect.went");

    @Inject
    private ExpectationListService expectations;

    @Inject
    private ExpectationChoice choice;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "agreement.expect.file",
                file.words(HEADS),
                expectations.all(choice.filter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(ExpectationRow row) {
        return Arrays.asList(
                row.promiser().name(),
                row.text(),
                row.within(),
                row.asker().name(),
                row.askedOn(),
                row.schoolName(),
                screen.text("agreement.expect.state." + row.state()),
                row.said() == null ? null : row.said().words(),
                row.went() == null
                        ? null
                        : screen.text("agreement.expect.outcome." + row.went().outcome()));
    }
}

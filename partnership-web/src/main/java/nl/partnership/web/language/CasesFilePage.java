package nl.partnership.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.ejb.language.cases.CaseRow;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** Cases to learn from, as a file for a spreadsheet, in the place of a page. */
@Named
@RequestScoped
public class CasesFilePage {

    private static final List<String> HEADS = List.of(
            "language.case.caseTitle",
            "language.case.stage",
            "language.case.signals",
            "language.case.story",
            "language.case.question",
            "language.case.by",
            "language.case.checkedOn",
            "language.case.closedOn");

    @Inject
    private LearningCaseService cases;

    @Inject
    private CaseChoice choice;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        file.send(
                "language.case.file",
                file.words(HEADS),
                choice.of(cases.list(screen.parameter("school"))).stream()
                        .map(this::cells)
                        .toList());
    }

    private List<Object> cells(CaseRow row) {
        return Arrays.asList(
                row.title(),
                screen.text("language.case.stage." + row.stage()),
                row.signals().stream()
                        .map(signal -> screen.text("partner.signal." + signal))
                        .collect(Collectors.joining(", ")),
                row.story(),
                row.question(),
                row.organisation(),
                row.checkedOn(),
                row.closedOn());
    }
}

package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.AgreementRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** Hands out the agreements that the caller may see as a file for a spreadsheet, in the place of a page. */
@Named
@RequestScoped
public class AgreementsFilePage {

    private static final List<String> HEADS = List.of(
            "agreement.title",
            "agreement.school",
            "agreement.state",
            "agreement.from",
            "agreement.until",
            "agreement.reviewOn",
            "agreement.parties",
            "agreement.missing");

    @Inject
    private AgreementListService agreements;

    @Inject
    private AgreementChoice choice;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "agreement.file",
                file.words(HEADS),
                agreements.all(choice.filter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(AgreementRow row) {
        return Arrays.asList(
                row.title(),
                row.schoolName(),
                screen.text("agreement.state." + row.state()),
                row.from(),
                row.lastDay(),
                row.reviewOn(),
                String.join(", ", row.parties()),
                String.join(", ", row.missing()));
    }
}

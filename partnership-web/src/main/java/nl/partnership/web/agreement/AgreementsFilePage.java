package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.CsvText;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.AgreementRow;
import nl.partnership.web.base.Screen;

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
    private Screen screen;

    public void send() {
        List<List<String>> file = Stream.concat(
                        Stream.of(HEADS.stream().map(head -> screen.text(head)).toList()),
                        agreements.all(choice.filter()).stream().map(this::cells))
                .map(cells -> cells.stream().map(CsvText::asTyped).toList())
                .toList();
        screen.send(
                screen.text("agreement.csv.file"),
                "text/csv;charset=UTF-8",
                CsvText.forSpreadsheet(file).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(AgreementRow row) {
        return List.of(
                row.title(),
                row.schoolName(),
                screen.text("agreement.state." + row.state()),
                day(row.from()),
                day(row.lastDay()),
                day(row.reviewOn()),
                String.join(", ", row.parties()),
                String.join(", ", row.missing()));
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}

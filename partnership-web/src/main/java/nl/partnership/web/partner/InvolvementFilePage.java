package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.partner.involvement.InvolvedRow;
import nl.partnership.ejb.partner.involvement.Involvement;
import nl.partnership.ejb.partner.involvement.InvolvementService;
import nl.partnership.ejb.partner.involvement.Vacancy;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** Who takes part and what nobody fills, as the caller sees it, as a file for a spreadsheet. */
@Named
@RequestScoped
public class InvolvementFilePage {

    private static final List<String> HEADS = List.of(
            "partner.contacts.organisation",
            "partner.contacts.role",
            "partner.contacts.name",
            "partner.involvement.from",
            "partner.involvement.until",
            "partner.contacts.deputyShort");

    @Inject
    private InvolvementService service;

    @Inject
    private InvolvementWords words;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the page itself. */
    public void send() {
        Involvement read = service.all(screen.parameter("partnership"));
        List<List<Object>> rows = new ArrayList<>();
        read.people().forEach(row -> rows.add(cells(row)));
        read.vacancies().forEach(vacancy -> rows.add(cells(vacancy)));
        file.send("partner.involvement.file", file.words(HEADS), rows);
    }

    private List<Object> cells(InvolvedRow row) {
        return Arrays.asList(
                row.organisation(),
                screen.text("base.role." + row.role()),
                row.name(),
                row.from(),
                row.until(),
                row.deputy());
    }

    private List<Object> cells(Vacancy vacancy) {
        return Arrays.asList(
                screen.text("base.type." + vacancy.type()),
                words.roles(vacancy),
                screen.text("partner.involvement.none"),
                null,
                null,
                null);
    }
}

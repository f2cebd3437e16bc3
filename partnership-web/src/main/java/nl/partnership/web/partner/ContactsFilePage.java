package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.CsvText;
import nl.partnership.ejb.partner.ContactRow;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.web.base.Screen;

/** The contact list that one sees, with the same words searched for, as a file for a spreadsheet. */
@Named
@RequestScoped
public class ContactsFilePage {

    private static final List<String> COLUMNS =
            List.of("organisation", "role", "name", "phone", "mailShort", "when", "deputyShort", "confirmed");

    @Inject
    private ContactService contacts;

    @Inject
    private RoleWords roleWords;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the list itself. */
    public void send() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> screen.text("partner.contacts." + column))
                .toList());
        contacts.all(roleWords.search(screen.parameter("partnership"), screen.parameter("words")))
                .forEach(row -> rows.add(cells(row)));
        screen.send(
                screen.text("partner.contacts.file"),
                "text/csv;charset=UTF-8",
                CsvText.forSpreadsheet(rows).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(ContactRow row) {
        LocalDate confirmed = row.verifiedAt();
        return Stream.of(
                        row.organisation(),
                        screen.text("base.role." + row.role()),
                        row.name(),
                        row.phone(),
                        row.email(),
                        row.availability(),
                        row.deputy(),
                        confirmed == null ? null : confirmed.toString())
                .map(CsvText::asTyped)
                .toList();
    }
}

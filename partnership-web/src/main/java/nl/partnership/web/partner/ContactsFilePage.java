package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.ejb.partner.ContactRow;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The contact list that one sees, with the same words searched for, as a file for a spreadsheet. */
@Named
@RequestScoped
public class ContactsFilePage {

    private static final List<String> HEADS = Stream.of(
                    "organisation", "role", "name", "phone", "mailShort", "when", "deputyShort", "confirmed")
            .map("partner.contacts."::concat)
            .toList();

    @Inject
    private ContactService contacts;

    @Inject
    private RoleWords roleWords;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the list itself. */
    public void send() {
        file.send(
                "partner.contacts.file",
                file.words(HEADS),
                contacts.all(roleWords.search(screen.parameter("partnership"), screen.parameter("words"))).stream()
                        .map(this::cells)
                        .toList());
    }

    private List<Object> cells(ContactRow row) {
        return Arrays.asList(
                row.organisation(),
                screen.text("base.role." + row.role()),
                row.name(),
                row.phone(),
                row.email(),
                row.availability(),
                row.deputy(),
                row.verifiedAt());
    }
}

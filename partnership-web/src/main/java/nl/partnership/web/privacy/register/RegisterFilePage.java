package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.privacy.register.SharingEntry;
import nl.partnership.ejb.privacy.register.ProcessingRegister;
import nl.partnership.ejb.privacy.register.RegisterService;
import nl.partnership.ejb.privacy.register.StoredEntry;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The register of processing as a file for a spreadsheet: a row for each entry. */
@Named
@RequestScoped
public class RegisterFilePage {

    private static final List<String> HEADS = List.of(
            "privacy.register.part",
            "privacy.register.goal",
            "privacy.register.kind",
            "privacy.register.data",
            "privacy.register.people",
            "privacy.register.receivers",
            "privacy.register.outcomes",
            "privacy.register.laws",
            "privacy.register.kept");

    @Inject
    private RegisterService register;

    @Inject
    private RegisterWording wording;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        ProcessingRegister read = register.today();
        file.send(
                "privacy.register.title",
                file.words(HEADS),
                Stream.concat(
                                read.sharing().stream().map(this::cells),
                                read.stored().stream().map(entry -> cells(entry, read)))
                        .toList());
    }

    private List<Object> cells(SharingEntry entry) {
        return Arrays.asList(
                screen.text("privacy.register.sharing"),
                wording.purpose(entry),
                null,
                wording.categories(entry),
                wording.people(entry),
                wording.receivers(entry),
                wording.outcomes(entry),
                wording.laws(entry),
                wording.retentions(entry));
    }

    private List<Object> cells(StoredEntry entry, ProcessingRegister read) {
        return Arrays.asList(
                screen.text("privacy.register.stored"),
                wording.purpose(entry),
                wording.kind(entry),
                wording.data(entry),
                screen.text("privacy.register.people.STAFF"),
                null,
                null,
                read.words().basis(),
                wording.kept(entry));
    }
}

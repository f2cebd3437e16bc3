package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.privacy.register.LawRow;
import nl.partnership.ejb.privacy.register.LawService;
import nl.partnership.web.base.file.ListFile;

/** The laws in the rules as a file for a spreadsheet. */
@Named
@RequestScoped
public class LawsFilePage {

    private static final List<String> HEADS =
            List.of("privacy.laws.law", "privacy.laws.rules", "privacy.laws.checkedOn", "privacy.laws.checkedBy");

    @Inject
    private LawService laws;

    @Inject
    private ListFile file;

    public void send() {
        file.send(
                "privacy.laws.title",
                file.words(HEADS),
                laws.laws().stream().map(LawsFilePage::cells).toList());
    }

    private static List<Object> cells(LawRow row) {
        return Arrays.asList(row.law(), String.join(", ", row.rules()), row.checkedOn(), row.checkedBy());
    }
}

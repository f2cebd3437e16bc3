package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.support.DutyRow;
import nl.partnership.ejb.support.DutyService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** Who informs whom, as the caller sees it, as a file for a spreadsheet. */
@Named
@RequestScoped
public class DutiesFilePage {

    private static final List<String> HEADS = List.of(
            "support.duty.school",
            "support.duty.about",
            "support.duty.audience",
            "support.duty.informer",
            "support.duty.within",
            "support.duty.readsFirst",
            "support.duty.exception",
            "support.duty.agreedOn",
            "support.duty.endedOn");

    @Inject
    private DutyService duties;

    @Inject
    private DutyChoice choice;

    @Inject
    private DutyWords words;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "support.duty.file",
                file.words(HEADS),
                duties.all(choice.filter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(DutyRow row) {
        return Arrays.asList(
                row.school(),
                words.about(row),
                screen.text("support.informed." + row.audience()),
                words.informer(row),
                screen.text("support.within." + row.within()),
                words.readers(row),
                row.exception(),
                row.agreedOn(),
                row.endedOn());
    }
}

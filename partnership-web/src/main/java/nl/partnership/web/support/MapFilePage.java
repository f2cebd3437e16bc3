package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.support.expertise.ExpertiseRow;
import nl.partnership.ejb.support.expertise.ExpertiseService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The support map, as the caller sees it, as a file for a spreadsheet. */
@Named
@RequestScoped
public class MapFilePage {

    private static final List<String> HEADS = List.of(
            "support.expertise.school",
            "support.expertise.name",
            "support.expertise.sector",
            "support.expertise.signals",
            "support.expertise.ages",
            "support.expertise.phone",
            "support.expertise.email",
            "support.expertise.hours",
            "support.expertise.contact",
            "support.expertise.how",
            "support.expertise.organisation",
            "support.expertise.confirmedOn",
            "support.reach.reachedOn",
            "support.expertise.endedOn");

    @Inject
    private ExpertiseService expertise;

    @Inject
    private MapChoice choice;

    @Inject
    private MapWords words;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "support.map.file",
                file.words(HEADS),
                expertise.all(choice.getFilter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(ExpertiseRow row) {
        return Arrays.asList(
                row.school(),
                row.name(),
                screen.text("support.sector." + row.sector()),
                words.signals(row),
                screen.text("support.ages." + row.ages()),
                row.phone(),
                row.email(),
                row.hours(),
                words.contact(row),
                row.how(),
                row.organisation(),
                row.confirmedOn(),
                row.reach().reachedOn(),
                row.endedOn());
    }
}

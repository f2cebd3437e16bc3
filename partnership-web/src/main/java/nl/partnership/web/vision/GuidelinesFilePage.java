package nl.partnership.web.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.ejb.vision.GuidelineRow;
import nl.partnership.ejb.vision.GuidelineService;
import nl.partnership.ejb.vision.GuidelinesView;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;
import nl.partnership.web.ruleset.CouncilWords;

/** Hands out the guidelines of a school and its partners, and what lacks, as a file for a spreadsheet, in the place of a page. */
@Named
@RequestScoped
public class GuidelinesFilePage {

    private static final List<String> HEADS = List.of(
            "vision.turns.organisation",
            "vision.file.kind",
            "vision.guideline.title",
            "vision.file.standing",
            "vision.file.version",
            "vision.file.adoptedOn",
            "vision.file.reviewOn",
            "vision.guideline.steps",
            "vision.file.link",
            "vision.guideline.vision",
            "vision.file.council");

    @Inject
    private GuidelineService guidelines;

    @Inject
    private CouncilWords words;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        GuidelinesView read = guidelines.table(screen.parameter("school"));
        List<List<Object>> rows = new ArrayList<>();
        read.lines().forEach(line -> line.cells().forEach(cell -> {
            if (cell.isGap()) {
                rows.add(Arrays.asList(
                        line.name(),
                        screen.text("vision.guideline.kind." + cell.kind()),
                        null,
                        screen.text("vision.file.none")));
            }
            Stream.concat(cell.adopted().stream(), cell.concepts().stream())
                    .forEach(one -> rows.add(cells(read, line.name(), one)));
        }));
        file.send("vision.guidelines.file", file.words(HEADS), rows);
    }

    private List<Object> cells(GuidelinesView read, String organisation, GuidelineRow one) {
        return Arrays.asList(
                organisation,
                screen.text("vision.guideline.kind." + one.kind()),
                one.title(),
                screen.text(one.isAdopted() ? "vision.file.adopted" : "vision.file.concept"),
                one.number(),
                one.adoptedOn(),
                one.reviewOn(),
                one.steps(),
                one.link(),
                one.vision() == null ? null : read.visions().get(one.vision()),
                one.isOfSchool() ? words.of(read.council().get(one.id())) : null);
    }
}

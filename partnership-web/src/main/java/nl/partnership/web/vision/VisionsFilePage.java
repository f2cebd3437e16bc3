package nl.partnership.web.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.ejb.vision.VisionRow;
import nl.partnership.ejb.vision.VisionService;
import nl.partnership.ejb.vision.VisionsView;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;
import nl.partnership.web.ruleset.CouncilWords;

/** Hands out the visions of a school and its partners as a file for a spreadsheet, in the place of a page. */
@Named
@RequestScoped
public class VisionsFilePage {

    private static final List<String> HEADS = List.of(
            "vision.turns.organisation",
            "vision.file.standing",
            "vision.file.version",
            "vision.file.adoptedOn",
            "vision.file.reviewOn",
            "vision.statement.weDo",
            "vision.statement.weDoNot",
            "vision.statement.text",
            "vision.file.link",
            "vision.file.council");

    @Inject
    private VisionService visions;

    @Inject
    private CouncilWords words;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        VisionsView read = visions.all(screen.parameter("school"));
        List<List<Object>> rows = new ArrayList<>();
        read.cards().forEach(card -> {
            if (card.adopted() == null) {
                rows.add(List.of(card.name(), screen.text("vision.file.none")));
            }
            Stream.of(card.adopted(), card.concept())
                    .filter(one -> one != null)
                    .forEach(one -> rows.add(cells(read, card.name(), one)));
        });
        file.send("vision.visions.file", file.words(HEADS), rows);
    }

    private List<Object> cells(VisionsView read, String organisation, VisionRow one) {
        return Arrays.asList(
                organisation,
                screen.text(one.isAdopted() ? "vision.file.adopted" : "vision.file.concept"),
                one.number(),
                one.adoptedOn(),
                one.reviewOn(),
                one.weDo(),
                one.weDoNot(),
                one.text(),
                one.link(),
                one.isOfSchool() ? words.of(read.council().get(one.id())) : null);
    }
}

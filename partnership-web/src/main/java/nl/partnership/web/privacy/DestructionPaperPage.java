package nl.partnership.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.privacy.retention.DestructionService;
import nl.partnership.ejb.privacy.retention.DestructionView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out a declaration on paper, to keep in one's own file. */
@Named
@RequestScoped
public class DestructionPaperPage {

    @Inject
    private DestructionService destructions;

    @Inject
    private RetentionWords words;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} as for the declaration itself. */
    public void send() {
        DestructionView read = destructions.get(screen.parameter("id"));
        screen.send(
                screen.text("privacy.destruction.paper.file", dates.kept(read.day())), "application/pdf", pdf(read));
    }

    private byte[] pdf(DestructionView read) {
        String owner = words.owner(read.owner());
        Paper paper = new Paper(
                screen.text("privacy.destruction.title", dates.kept(read.day())),
                screen.locale(),
                screen.text("privacy.destruction.paper.foot", owner, dates.kept(read.day())));
        paper.lead(screen.text("privacy.destruction.lead", owner, dates.kept(read.day())));
        paper.table(
                List.of(
                        screen.text("privacy.retention.kind"),
                        screen.text("privacy.destruction.erased"),
                        screen.text("privacy.retention.rule"),
                        screen.text("privacy.retention.kept"),
                        screen.text("privacy.destruction.ranBy")),
                read.lines().stream().map(this::cells).toList());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(screen.text("privacy.destruction.holds"), String.valueOf(read.holds()));
        facts.put(screen.text("privacy.destruction.by"), screen.text("privacy.destruction.by.portal"));
        facts.put(screen.text("base.keeping"), screen.text("base.keeping.until", dates.kept(read.keptUntil())));
        paper.facts(facts);
        return paper.pdf();
    }

    private List<String> cells(DestructionView.Line line) {
        return List.of(
                words.kind(line.kind()),
                String.valueOf(line.erased()),
                words.rule(line.since(), line.number()),
                String.valueOf(line.held()),
                line.ranBy());
    }
}

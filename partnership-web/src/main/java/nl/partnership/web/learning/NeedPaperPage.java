package nl.partnership.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.partnership.ejb.learning.NeedRow;
import nl.partnership.ejb.learning.NeedService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out a training need on paper, to keep in one's own file. */
@Named
@RequestScoped
public class NeedPaperPage {

    @Inject
    private NeedService needs;

    @Inject
    private NeedWording wording;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the need itself. */
    public void send() {
        NeedRow row = needs.get(screen.parameter("id")).row();
        screen.send(screen.text("learning.need.paper.file", row.school()), "application/pdf", pdf(row));
    }

    private byte[] pdf(NeedRow row) {
        Paper paper = new Paper(row.topic(), screen.locale(), screen.text("learning.need.paper.foot", row.school()));
        paper.lead(screen.text("learning.need.lead", screen.text("learning.kind." + row.kind()), wording.backers(row)));
        paper.facts(facts(row));
        paper.heading(screen.text("learning.need.people"));
        paper.list(row.backers().stream()
                .map(backer -> backer.name() + ": " + wording.people(backer))
                .toList());
        if (row.different() != null) {
            paper.heading(screen.text("learning.need.different"));
            paper.text(row.different());
        }
        return paper.pdf();
    }

    private Map<String, String> facts(NeedRow row) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(screen.text("learning.need.school"), row.school());
        facts.put(screen.text("learning.need.notedOn"), dates.kept(row.notedOn()));
        facts.put(screen.text("learning.need.state"), screen.text("learning.state." + row.state()));
        facts.put(screen.text("learning.need.arranged"), wording.arranged(row));
        if (row.heldOn() != null) {
            facts.put(screen.text("learning.need.heldOn"), dates.kept(row.heldOn()));
        }
        return facts;
    }
}

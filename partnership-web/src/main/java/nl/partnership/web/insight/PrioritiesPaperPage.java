package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.insight.priority.PriorityListService;
import nl.partnership.ejb.insight.priority.PriorityRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out priorities on paper, to keep or to lay before somebody: the one that is named, or those of the list. */
@Named
@RequestScoped
public class PrioritiesPaperPage {

    @Inject
    private PriorityListService priorities;

    @Inject
    private PriorityChoice choice;

    @Inject
    private PriorityWording wording;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for one that the caller does not see. */
    public void send() {
        String id = screen.parameter("id");
        List<PriorityRow> rows = id == null ? priorities.all(choice.getFilter()) : List.of(priorities.get(id));
        Paper paper = new Paper(
                screen.text("insight.priorities.title"),
                screen.locale(),
                screen.text("insight.priorities.paper.foot", dates.kept(dates.today())));
        paper.lead(screen.text(rows.isEmpty() ? "insight.priorities.none" : "insight.priorities.lead"));
        rows.forEach(row -> write(paper, row));
        if (id != null) {
            paper.heading(screen.text("insight.priority.paper.answer"));
            paper.list(List.of(
                    screen.text("insight.priority.paper.choice"),
                    screen.text("insight.priority.paper.function"),
                    screen.text("insight.priority.paper.day")));
        }
        screen.send(screen.text("insight.priorities.paper.file"), "application/pdf", paper.pdf());
    }

    private void write(Paper paper, PriorityRow row) {
        paper.heading(row.terms().goal());
        paper.text(wording.holds(row));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(screen.text("insight.source.school"), row.school());
        facts.put(screen.text("insight.priority.unit"), row.terms().unit());
        facts.put(screen.text("insight.priority.now"), wording.stands(row));
        facts.put(screen.text("insight.priority.source"), wording.source(row.terms()));
        facts.put(screen.text("insight.priority.owner"), row.owner());
        facts.put(screen.text("insight.priority.until"), dates.kept(row.terms().until()));
        paper.facts(facts);
        if (!row.votes().isEmpty()) {
            paper.list(row.votes().stream()
                    .map(vote -> screen.text(
                            vote.condition() == null ? "insight.priority.paper.vote" : "insight.priority.paper.voteIf",
                            vote.name(),
                            screen.text("insight.priority.vote." + vote.choice()),
                            wording.when(vote),
                            vote.condition()))
                    .toList());
        }
    }
}

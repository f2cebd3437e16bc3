package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.insight.PriorityTerms;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.ejb.insight.priority.PriorityRow;
import nl.partnership.ejb.insight.priority.VoteRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** Priorities in the reader's words. */
@Named
@RequestScoped
public class PriorityWording {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    /** Whose priority it is, and for whom not now; nobody is voted down. */
    public String holds(PriorityRow row) {
        List<String> holding = row.holding();
        String holds = holding.isEmpty()
                ? screen.text("insight.priority.nobody")
                : screen.text("insight.priority.of", listed(holding));
        return row.notNow().isEmpty()
                ? holds
                : holds + " " + screen.text("insight.priority.notNow", String.join(", ", row.notNow()));
    }

    private String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : screen.text("insight.priority.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** Where the indicator began, stands and is to go. */
    public String stands(PriorityRow row) {
        PriorityTerms terms = row.terms();
        return row.measures().isEmpty()
                ? screen.text("insight.priority.begins", terms.start(), terms.target())
                : screen.text("insight.priority.stands", terms.start(), row.now(), terms.target());
    }

    /** The whole picture in one sentence. */
    public String told(PriorityRow row) {
        PriorityTerms terms = row.terms();
        boolean up = terms.target() > terms.start();
        boolean reached = up ? row.now() >= terms.target() : row.now() <= terms.target();
        boolean closer = Math.abs(terms.target() - row.now()) < Math.abs(terms.target() - terms.start());
        String how = row.measures().isEmpty() ? "none" : reached ? "reached" : closer ? "closer" : "further";
        return screen.text("insight.priority.told." + how, stands(row));
    }

    public String source(PriorityTerms terms) {
        return terms.source() == SourceKind.OTHER
                ? terms.sourceName()
                : screen.text("insight.source.kind." + terms.source());
    }

    /** Which function decided on paper, and when; else the day. */
    public String when(VoteRow vote) {
        return vote.paperFunction() == null
                ? dates.day(vote.votedOn())
                : screen.text("insight.priority.onPaper", vote.paperFunction(), dates.day(vote.votedOn()));
    }
}

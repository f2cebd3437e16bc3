package nl.partnership.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.language.Answers;
import nl.partnership.domain.language.Terms;
import nl.partnership.ejb.language.Measure;
import nl.partnership.ejb.language.TermStanding;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** What a term is called, and how far all mean the same by it, in the reader's language. */
@Named
@RequestScoped
public class TermWords {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    public String name(Terms.Term term) {
        return term.name(screen.locale());
    }

    /** What is asked of each example. */
    public String question(Terms.Term term) {
        return term.isOwn() ? screen.text("language.own.question", name(term)) : term.question(screen.locale());
    }

    public List<String> examples(Terms.Term term) {
        return term.examples().stream()
                .map(example -> example.text(screen.locale()))
                .toList();
    }

    /** How many examples mean the same to all, and how many did the first time; null when that was never measured. */
    public String same(TermStanding term) {
        return term.last()
                .map(last -> term.before()
                        .map(before -> same(last)
                                + " "
                                + screen.text("language.measure.before", dates.month(before.on()), before.same()))
                        .orElseGet(() -> same(last)))
                .orElse(null);
    }

    public String same(Measure measure) {
        return screen.text("language.measure.same", measure.same(), Answers.EXAMPLES);
    }
}

package nl.partnership.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.language.ExplainedTerm;
import nl.partnership.ejb.language.TermService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.explain.Explanations;

/** What a school and its partners agreed to mean by a term, wherever it stands. */
@RequestScoped
public class TermExplanations implements Explanations {

    @Inject
    private TermService terms;

    @Inject
    private Screen screen;

    @Override
    public List<Explained> of(String schoolId) {
        return terms.explanations(schoolId).stream().map(this::explained).toList();
    }

    private Explained explained(ExplainedTerm term) {
        return new Explained(
                term.termCode(), term.forms(), screen.text("language.explained", term.school(), term.text()));
    }
}

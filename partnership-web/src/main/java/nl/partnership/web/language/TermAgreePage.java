package nl.partnership.web.language;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.language.AgreedDefinitionService;
import nl.partnership.ejb.language.AgreedRow;
import nl.partnership.ejb.language.TermService;
import nl.partnership.ejb.language.TermView;
import nl.partnership.web.base.Screen;

/** Writes down what a school and its partners mean by a term. */
@Named
@ViewScoped
public class TermAgreePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TermService terms;

    @Inject
    private AgreedDefinitionService agreed;

    @Inject
    private Screen screen;

    private String school;
    private String term;
    private TermView read;
    private String text;
    private boolean overtaken;

    /** {@code NotFound} for another school than the own one. */
    public void open() {
        if (read == null) {
            read = terms.get(school, term);
            if (!read.leads()) {
                throw new NotFound("school", school);
            }
            text = stored() == null ? null : stored().text();
        }
    }

    private AgreedRow stored() {
        return read.standing().agreed();
    }

    public void save() {
        try {
            agreed.agree(school, term, stored() == null ? null : stored().id(), text);
            screen.notice("language.agreed.saved");
            screen.go("/language/term.xhtml?school=" + school + "&term=" + term);
        } catch (Stale stale) {
            read = terms.get(school, term);
            overtaken = true;
            screen.problem(null, "language.agreed.stale");
        }
    }

    public TermView getRead() {
        return read;
    }

    /** What is agreed now; null for nothing. */
    public AgreedRow getStored() {
        return stored();
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

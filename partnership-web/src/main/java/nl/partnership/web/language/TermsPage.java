package nl.partnership.web.language;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.language.TermService;
import nl.partnership.ejb.language.TermsView;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Screen;

/** The terms of a school: how far all mean the same, and what is agreed. */
@Named
@RequestScoped
public class TermsPage {

    @Inject
    private TermService terms;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private TermsView read;

    /** {@code NotFound} for a school with which one does not work. */
    @PostConstruct
    void load() {
        schools = terms.schools();
        String school = screen.parameter("school");
        if (school == null && !schools.isEmpty()) {
            school = schools.get(0).id();
        }
        if (school != null) {
            read = terms.all(school);
        }
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Null for who works with no school today. */
    public TermsView getRead() {
        return read;
    }
}

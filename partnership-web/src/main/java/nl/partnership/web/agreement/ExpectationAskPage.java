package nl.partnership.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.ExpectationDraft;
import nl.partnership.ejb.agreement.ExpectationRow;
import nl.partnership.ejb.agreement.ExpectationService;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Screen;

/** Asks something of another organisation. First one chooses the school, when there are several. */
@Named
@ViewScoped
public class ExpectationAskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpectationService expectations;

    @Inject
    private AgreementListService lists;

    @Inject
    private Screen screen;

    private String school;
    private String like;
    private List<SchoolRow> schools = List.of();
    private ExpectationDraft draft;
    private String to;
    private String text;
    private String within;

    /** {@code NotFound} for a school of others, and for an expectation of others to begin with. */
    public void open() {
        if (draft != null) {
            return;
        }
        if (like != null) {
            read(expectations.get(like).row());
        }
        if (school == null) {
            schools = lists.possible();
            school = schools.size() == 1 ? schools.get(0).id() : null;
        }
        draft = school == null ? null : expectations.draft(school);
    }

    private void read(ExpectationRow row) {
        school = row.schoolId();
        to = row.promiser().id();
        text = row.text();
        within = row.within();
    }

    public void save() {
        String id = expectations.ask(school, to, text, within);
        screen.notice("agreement.expect.asked");
        screen.go("/agreement/expectation.xhtml?id=" + id);
    }

    /** Where one can ask something; empty once a school is chosen. */
    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Null until a school is chosen. */
    public ExpectationDraft getDraft() {
        return draft;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    /** Id of an expectation to begin with. */
    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWithin() {
        return within;
    }

    public void setWithin(String within) {
        this.within = within;
    }
}

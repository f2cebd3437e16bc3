package nl.partnership.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.agreement.AgreementDraft;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.AgreementService;
import nl.partnership.ejb.agreement.BecomeAgreementService;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Screen;

/** Proposes an agreement, or another version of one. First one chooses the school, when there are several. */
@Named
@ViewScoped
public class AgreementEditPage extends AgreementForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementService agreements;

    @Inject
    private BecomeAgreementService becoming;

    @Inject
    private AgreementListService lists;

    @Inject
    private Screen screen;

    private String id;
    private String school;
    private String source;
    private List<SchoolRow> schools = List.of();
    private AgreementDraft draft;
    private boolean changedByAnother;

    /** {@code NotFound} for an agreement or a school of others. */
    public void open() {
        if (draft != null) {
            return;
        }
        if (id == null && school == null) {
            schools = lists.possible();
            school = schools.size() == 1 ? schools.get(0).id() : null;
        }
        if (id != null || school != null) {
            draft = source() == null ? agreements.draft(id, school) : becoming.draft(school, source());
            if (draft.words() != null) {
                read(draft.words());
            }
        }
    }

    public void save() {
        try {
            String saved = saved();
            screen.notice("agreement.proposed");
            screen.go("/agreement/agreement.xhtml?id=" + saved);
        } catch (Stale stale) {
            // what was typed stays, beside it stands what is there now; saving again makes it the newest version
            draft = agreements.draft(id, school);
            changedByAnother = draft.words() != null;
            screen.problem(null, "agreement.stale");
        }
    }

    private String saved() {
        var typed = typed(getStaying().stream().map(AgreementDraft.Candidate::id));
        if (id == null) {
            return source() == null ? agreements.propose(school, typed) : becoming.propose(school, typed, source());
        }
        agreements.change(id, draft.digest(), typed);
        return id;
    }

    /** What it comes from; null when it comes from nothing. */
    private ThreadEnd source() {
        int colon = source == null ? -1 : source.indexOf(':');
        return colon < 0 ? null : new ThreadEnd(source.substring(0, colon), source.substring(colon + 1));
    }

    /** Where one can propose something; empty once a school is chosen. */
    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Null until a school is chosen. */
    public AgreementDraft getDraft() {
        return draft;
    }

    /** Whether another version came while this one was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    /** Parties that are there whatever is chosen. */
    public List<AgreementDraft.Candidate> getStaying() {
        return draft.candidates().stream()
                .filter(AgreementDraft.Candidate::stays)
                .toList();
    }

    public List<AgreementDraft.Candidate> getOthers() {
        return draft.candidates().stream().filter(one -> !one.stays()).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    /** Kind and id of what it comes from, with a colon between them. */
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

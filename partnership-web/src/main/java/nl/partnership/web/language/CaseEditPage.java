package nl.partnership.web.language;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.CaseOrigin;
import nl.partnership.domain.language.CaseWords;
import nl.partnership.domain.language.ShippedCases;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.language.cases.CaseRow;
import nl.partnership.ejb.language.cases.CaseView;
import nl.partnership.ejb.language.cases.CaseWritingService;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.web.base.Screen;

/** Writes a case, or changes it; a new one may be taken from those that the portal ships with. */
@Named
@ViewScoped
public class CaseEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningCaseService cases;

    @Inject
    private CaseWritingService writing;

    @Inject
    private Screen screen;

    private String id;
    private String school;
    private boolean opened;
    private CaseRow read;
    private boolean overtaken;
    private String title;
    private String story;
    private String question;
    private CaseOrigin origin;
    private String[] signals = {};

    /** {@code NotFound} for one of another organisation, and for a school at which one writes none. */
    public void open() {
        if (opened) {
            return;
        }
        if (id == null) {
            if (school == null || !cases.writes(school)) {
                throw new NotFound("school", school);
            }
        } else {
            CaseView view = cases.get(id);
            if (!view.own()) {
                throw new NotFound("learning-case", id);
            }
            take(view.row());
        }
        opened = true;
    }

    private void take(CaseRow row) {
        read = row;
        school = row.schoolId();
        title = row.title();
        story = row.story();
        question = row.question();
        origin = row.origin();
        signals = row.signals().stream().map(Signal::code).toArray(String[]::new);
    }

    public void save() {
        try {
            String saved = id;
            if (id == null) {
                saved = writing.add(school, typed());
            } else {
                writing.change(id, read.version(), typed());
            }
            screen.notice("language.case.saved");
            screen.go("/language/case.xhtml?id=" + saved);
        } catch (Stale stale) {
            read = cases.get(id).row();
            overtaken = true;
            screen.problem(null, "language.case.stale");
        }
    }

    /** The shipped case in whose row the button stands. */
    public void takeExample() {
        String taken = writing.take(school, screen.which());
        screen.notice("language.case.saved");
        screen.go("/language/case.xhtml?id=" + taken);
    }

    private CaseWords typed() {
        Set<Signal> chosen = Stream.of(signals).map(Signal::of).collect(Collectors.toSet());
        return new CaseWords(title, story, question, origin, chosen);
    }

    /** The shipped cases, to start from; none where one changes a case. */
    public List<ShippedCases.ShippedCase> getExamples() {
        return id == null ? ShippedCases.all() : List.of();
    }

    public String exampleTitle(ShippedCases.ShippedCase example) {
        return example.in(screen.locale()).title();
    }

    public CaseOrigin[] getOrigins() {
        return CaseOrigin.values();
    }

    public CaseRow getRead() {
        return read;
    }

    public boolean isOvertaken() {
        return overtaken;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public CaseOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(CaseOrigin origin) {
        this.origin = origin;
    }

    public String[] getSignals() {
        return signals;
    }

    public void setSignals(String[] signals) {
        this.signals = signals;
    }
}

package nl.partnership.web.vision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.vision.DocumentPaperService;
import nl.partnership.ejb.vision.DocumentPaperView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** Lays concepts before who may decide, and records what came back on paper; on each page with what organisations lay down. */
@Named
@ViewScoped
public class DocumentPapers implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentPaperService papers;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    private String page;
    private String school;
    private String kind;
    private DocumentPaperView read = new DocumentPaperView(List.of(), List.of());
    private String concept;
    private String before;
    private String laid;
    private String function;
    private LocalDate paperDay;

    /**
     * Reads what waits.
     *
     * @param goesBackTo address of the page
     */
    public void read(String school, String kind, String goesBackTo) {
        page = goesBackTo;
        this.school = school;
        this.kind = kind;
        read = papers.waiting(school, kind);
        if (read.concepts().size() == 1) {
            concept = read.concepts().get(0).id();
        }
    }

    public void submit() {
        DocumentPaperView.Concept one = read.concepts().stream()
                .filter(each -> each.id().equals(concept))
                .findFirst()
                .orElseThrow(() -> new NotFound("concept", concept));
        act(() -> papers.submit(one.id(), one.version(), before), "vision.submit.done");
    }

    public void recordPaper() {
        DocumentPaperView.Laid one = read.laid().stream()
                .filter(each -> each.id().equals(laid))
                .findFirst()
                .orElseThrow(() -> new NotFound("concept", laid));
        act(() -> papers.recordPaper(one.id(), one.version(), function, paperDay), "vision.record.done");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            screen.notice(done);
            screen.go(page);
        } catch (Stale stale) {
            // what was chosen stays, of what waits now
            read = papers.waiting(school, kind);
            screen.problem(null, "vision.document.stale");
        }
    }

    /** Before whom a concept of the own organisation lies; null for nobody. */
    public String lies(String id) {
        return read.concepts().stream()
                .filter(one -> one.id().equals(id) && one.before() != null)
                .findFirst()
                .map(one -> screen.text("vision.submit.lies", one.before(), dates.day(one.on())))
                .orElse(null);
    }

    /** Of the own organisation. */
    public List<DocumentPaperView.Concept> getConcepts() {
        return read.concepts();
    }

    /** Of which the caller records the answer. */
    public List<DocumentPaperView.Laid> getWaiting() {
        return read.laid();
    }

    /** One of them in a list of choices. */
    public String option(DocumentPaperView.Laid one) {
        return screen.text("vision.record.option", one.organisation(), one.before(), dates.day(one.on()));
    }

    public String getConcept() {
        return concept;
    }

    public void setConcept(String concept) {
        this.concept = concept;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getLaid() {
        return laid;
    }

    public void setLaid(String laid) {
        this.laid = laid;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public LocalDate getPaperDay() {
        return paperDay;
    }

    public void setPaperDay(LocalDate paperDay) {
        this.paperDay = paperDay;
    }
}

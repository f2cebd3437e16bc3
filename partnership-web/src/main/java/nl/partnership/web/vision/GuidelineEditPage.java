package nl.partnership.web.vision;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.vision.GuidelineDraft;
import nl.partnership.ejb.vision.GuidelineService;
import nl.partnership.ejb.vision.TypedGuideline;
import nl.partnership.ejb.vision.thread.BecomePolicyService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.ListChoice;

/** Writes a guideline of the own organisation, as a concept. */
@Named
@ViewScoped
public class GuidelineEditPage extends ComesFrom {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuidelineService guidelines;

    @Inject
    private BecomePolicyService becoming;

    @Inject
    private Screen screen;

    private String school;
    private String id;
    private String kind;
    private GuidelineDraft read;
    private String title;
    private String steps;
    private String[] signals = {};
    private String vision;
    private List<SelectItem> visions;
    private String link;
    private LocalDate reviewOn;
    private boolean changedByAnother;

    /** {@code NotFound} for another's guideline, and for what is no kind. */
    public void open() {
        visions = guidelines.visions(school).entrySet().stream()
                .map(one -> new SelectItem(one.getKey(), screen.text("vision.guideline.vision.of", one.getValue())))
                .toList();
        if (id == null) {
            kind();
            if (source() != null) {
                because(becoming.words(source()));
            }
        } else if (read == null) {
            read = guidelines.draft(id);
            title = read.words().title();
            steps = read.words().steps();
            signals = read.words().signals().stream().map(Signal::code).sorted().toArray(String[]::new);
            vision = read.words().vision();
            link = read.words().link();
            reviewOn = read.words().reviewOn();
        }
    }

    public void save() {
        try {
            write(new TypedGuideline(
                    title,
                    steps,
                    Stream.of(signals).map(Signal::of).collect(Collectors.toSet()),
                    vision,
                    link,
                    reviewOn));
            screen.notice("vision.document.written");
            screen.go("/vision/guidelines.xhtml?school=" + school);
        } catch (Stale stale) {
            // what was typed stays, beside it stands what is there now; saving again writes over that
            read = guidelines.draft(read.id());
            changedByAnother = true;
            screen.problem(null, "vision.document.stale.typed");
        }
    }

    private void write(TypedGuideline typed) {
        if (read == null && source() != null) {
            becoming.guideline(school, kind(), typed, source());
        } else {
            guidelines.write(school, read == null ? kind() : read.kind(), read, typed);
        }
    }

    private GuidelineKind kind() {
        return ListChoice.require(GuidelineKind.values(), kind);
    }

    /** Code of what kind it is. */
    public String getShownKind() {
        return read == null ? kind : read.kind().name();
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    /** What is stored now; null for a new one. */
    public GuidelineDraft getRead() {
        return read;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    public String[] getSignals() {
        return signals;
    }

    public void setSignals(String[] signals) {
        this.signals = signals;
    }

    /** Whose vision it is, by its series. */
    public List<SelectItem> getVisions() {
        return visions;
    }

    public String getVision() {
        return vision;
    }

    public void setVision(String vision) {
        this.vision = vision;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}

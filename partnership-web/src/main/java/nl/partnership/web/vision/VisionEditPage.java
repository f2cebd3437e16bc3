package nl.partnership.web.vision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.vision.TypedVision;
import nl.partnership.ejb.vision.VisionRow;
import nl.partnership.ejb.vision.VisionService;
import nl.partnership.web.base.Screen;

/** Writes the vision of the own organisation, as a concept. */
@Named
@ViewScoped
public class VisionEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VisionService visions;

    @Inject
    private Screen screen;

    private String school;
    private boolean opened;
    private VisionRow read;
    private String weDo;
    private String weDoNot;
    private String text;
    private String link;
    private LocalDate reviewOn;
    private boolean changedByAnother;

    /** {@code NotFound} for a school at which one does not write. */
    public void open() {
        if (!opened) {
            read = visions.draft(school);
            opened = true;
            if (read != null) {
                weDo = read.weDo();
                weDoNot = read.weDoNot();
                text = read.text();
                link = read.link();
                reviewOn = read.isAdopted() ? null : read.reviewOn();
            }
        }
    }

    public void save() {
        try {
            visions.write(
                    school,
                    read == null ? null : read.id(),
                    read == null ? 0 : read.version(),
                    new TypedVision(weDo, weDoNot, text, link, reviewOn));
            screen.notice("vision.document.written");
            screen.go("/vision/visions.xhtml?school=" + school);
        } catch (Stale stale) {
            // what was typed stays, beside it stands what is there now; saving again writes over that
            read = visions.draft(school);
            changedByAnother = read != null;
            screen.problem(null, "vision.document.stale.typed");
        }
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    /** What is stored now; null when there is nothing. */
    public VisionRow getRead() {
        return read;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getWeDo() {
        return weDo;
    }

    public void setWeDo(String weDo) {
        this.weDo = weDo;
    }

    public String getWeDoNot() {
        return weDoNot;
    }

    public void setWeDoNot(String weDoNot) {
        this.weDoNot = weDoNot;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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

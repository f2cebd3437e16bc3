package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.ejb.insight.figures.FigureSheetPreview;
import nl.partnership.ejb.insight.figures.FigureSheetService;
import nl.partnership.web.base.Screen;

/** Publishes the sheet of figures of the school year that is over, after its question, as others will read it. */
@Named
@ViewScoped
public class FigureSheetNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FigureSheetService sheets;

    @Inject
    private Screen screen;

    private FigureSheetPreview read;
    private Boolean about;

    @PostConstruct
    void load() {
        read = sheets.preview();
    }

    public void publish() {
        String id = sheets.publish(about);
        screen.notice("insight.sheet.published");
        screen.go("/insight/sheet.xhtml?id=" + id);
    }

    public FigureSheetPreview getRead() {
        return read;
    }

    /** Whether a number is mainly about one pupil, one class or one event; null as long as nobody answered. */
    public Boolean getAbout() {
        return about;
    }

    public void setAbout(Boolean about) {
        this.about = about;
    }
}

package nl.partnership.web.vision;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.vision.DocumentParticipationService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.ruleset.CouncilAnswer;

/** Tells what the participation council said of what a school lays down, on each page with that. */
@Named
@ViewScoped
public class DocumentCouncil implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentParticipationService participation;

    @Inject
    private Screen screen;

    private final CouncilAnswer council = new CouncilAnswer();
    private String page;
    private List<SelectItem> choices = List.of();
    private String about;

    /**
     * @param possible what it can be about, by id
     * @param goesBackTo address of the page
     */
    public void among(List<SelectItem> possible, String goesBackTo) {
        choices = possible;
        page = goesBackTo;
        if (possible.size() == 1) {
            about = (String) possible.get(0).getValue();
        }
    }

    public void say() {
        participation.say(about, council.said());
        screen.notice("ruleset.participation.saved");
        screen.go(page);
    }

    /** Empty for who does not tell it. */
    public List<SelectItem> getChoices() {
        return choices;
    }

    public CouncilAnswer getCouncil() {
        return council;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}

package nl.partnership.web.vision;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.vision.DocumentParticipationService;
import nl.partnership.web.ruleset.CouncilAnswer;

/** Tells what the participation council said of what a school lays down, on each page with that. */
@Named
@ViewScoped
public class DocumentCouncil implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentParticipationService participation;

    private final CouncilAnswer council = new CouncilAnswer();
    private List<SelectItem> choices = List.of();
    private String about;

    /** @param possible what it can be about, by id */
    void among(List<SelectItem> possible) {
        choices = possible;
        if (possible.size() == 1) {
            about = (String) possible.get(0).getValue();
        }
    }

    /**
     * @param read what was said of these when the page was read, by id
     * @param now reads it again
     * @return whether nobody else was first
     */
    boolean say(Map<String, Participations.Said> read, Supplier<Map<String, Participations.Said>> now) {
        return council.say(read.get(about), said -> participation.say(about, said), () -> now.get()
                .get(about));
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

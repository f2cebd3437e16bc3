package nl.partnership.web.card;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.card.CardVersionRow;
import nl.partnership.web.base.Screen;

/** The cards to talk with, in all their versions; and importing another. */
@Named
@ViewScoped
public class CardsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CardService cards;

    @Inject
    private Screen screen;

    private String json;
    private String guide;
    private List<CardVersionRow> versions;

    /** Newest first. */
    public List<CardVersionRow> getVersions() {
        if (versions == null) {
            versions = cards.versions();
        }
        return versions;
    }

    /** Imports what was chosen or pasted; the same content as before makes no new version. */
    public void importCard() {
        CardVersionRow version = cards.importCard(json, guide);
        screen.notice(
                version.fresh() ? "card.imported" : "card.same",
                version.title(),
                version.number(),
                version.themes(),
                version.questions());
        screen.go("/card/cards.xhtml");
    }

    public String getJson() {
        return json;
    }

    public void setJson(String json) {
        this.json = json;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(String guide) {
        this.guide = guide;
    }
}

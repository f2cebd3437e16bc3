package nl.partnership.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.ejb.agreement.offer.OfferService;
import nl.partnership.ejb.agreement.offer.OfferView;
import nl.partnership.web.base.Screen;

/** One offer or ask that was opened: what goes with it, what was laid beside it, and what it became. */
@Named
@ViewScoped
public class OfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private Screen screen;

    private String id;
    private OfferView read;
    private String other;

    /** {@code NotFound} for one of others, before it is opened, and for an id that is none. */
    public void open() {
        read = offers.get(id);
    }

    /** Lays beside it what is suggested. */
    public void linkSuggested() {
        link(screen.which());
    }

    /** Lays beside it what was chosen. */
    public void linkChosen() {
        link(other);
    }

    private void link(String otherId) {
        offers.link(id, otherId);
        done("agreement.offer.linkedNow");
    }

    public void unlink() {
        offers.unlink(id, screen.which());
        done("agreement.offer.unlinked");
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/agreement/offer.xhtml?id=" + id);
    }

    public OfferView getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}

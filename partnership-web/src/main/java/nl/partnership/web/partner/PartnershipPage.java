package nl.partnership.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.partner.PartnershipService;
import nl.partnership.ejb.partner.PartnershipView;
import nl.partnership.web.base.Screen;

/** Who takes part in one partnership. */
@Named
@ViewScoped
public class PartnershipPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnershipService partnerships;

    @Inject
    private Screen screen;

    private String id;
    private PartnershipView read;
    private String[] chosen = {};

    /** Reads the partnership; {@code NotFound} for an id that is none. */
    public void open() {
        if (read == null) {
            read = partnerships.view(id);
        }
    }

    public void add() {
        change(
                chosen.length > 1 ? "partner.partnership.partnersAdded" : "partner.partnership.partnerAdded",
                () -> partnerships.addPartner(id, read.version(), Set.copyOf(Arrays.asList(chosen))));
    }

    public void remove(String organisationId) {
        change(
                "partner.partnership.partnerRemoved",
                () -> partnerships.removePartner(id, read.version(), organisationId));
    }

    private void change(String done, Runnable change) {
        try {
            change.run();
            screen.notice(done);
            screen.go("/partner/partnership.xhtml?id=" + id);
        } catch (Stale stale) {
            read = partnerships.view(id);
            screen.problem(null, "partner.partnership.stale");
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PartnershipView getRead() {
        return read;
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }
}

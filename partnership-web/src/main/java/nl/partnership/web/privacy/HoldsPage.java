package nl.partnership.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.privacy.retention.HoldRow;
import nl.partnership.ejb.privacy.retention.LegalHoldService;
import nl.partnership.ejb.privacy.retention.LegalHoldService.Holdable;
import nl.partnership.web.base.Screen;

/** What may not be erased for now: the board places it and asks to lift it, and a second person agrees. */
@Named
@ViewScoped
public class HoldsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/privacy/holds.xhtml";

    @Inject
    private LegalHoldService holds;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private List<HoldRow> rows;
    private List<Holdable> organisations;
    private String organisation;
    private String reference;

    @PostConstruct
    void load() {
        rows = holds.holds();
        organisations = holds.organisations();
    }

    public void place() {
        holds.place(organisation, reference);
        screen.notice("privacy.hold.placed.done");
        screen.go(PATH);
    }

    public void askToLift() {
        holds.askToLift(screen.which());
        screen.notice("privacy.hold.asked.done");
        screen.go(PATH);
    }

    public void lift() {
        holds.lift(screen.which());
        screen.notice("privacy.hold.lifted.done");
        screen.go(PATH);
    }

    public void keep() {
        holds.keep(screen.which());
        screen.notice("privacy.hold.kept.done");
        screen.go(PATH);
    }

    /** Whether the reader places them and asks to lift them. */
    public boolean isMine() {
        return Audience.BOARD.includes(current.get());
    }

    public List<HoldRow> getRows() {
        return rows;
    }

    public List<Holdable> getOrganisations() {
        return organisations;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}

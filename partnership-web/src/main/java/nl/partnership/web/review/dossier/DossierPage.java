package nl.partnership.web.review.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.ejb.review.dossier.DossierRow;
import nl.partnership.ejb.review.dossier.DossierService;
import nl.partnership.ejb.review.dossier.DossierView;
import nl.partnership.web.base.Screen;

/** Where one asks for a dossier, sees how far it is and takes it along. */
@Named
@ViewScoped
public class DossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/review/dossier.xhtml";

    @Inject
    private DossierService dossiers;

    @Inject
    private Screen screen;

    private DossierView read;
    private String of;

    @PostConstruct
    void load() {
        read = dossiers.view();
        if (read.choices().size() == 1) {
            of = read.choices().get(0).id();
        }
    }

    public void ask() {
        dossiers.ask(of);
        screen.notice("review.dossier.asked");
        screen.go(PATH);
    }

    /** How far those are that are being made. */
    public void follow() {
        read = dossiers.view();
        if (!read.isBusy()) {
            screen.go(PATH);
        }
    }

    /** How far one is, in words. */
    public String state(DossierRow row) {
        if (row.isBusy()) {
            return screen.text("review.dossier.state.busy", row.done(), row.all());
        }
        if (!row.isThere()) {
            return screen.text("review.dossier.state.failed");
        }
        return row.failed() == 0
                ? screen.text("review.dossier.state.there")
                : screen.text("review.dossier.state.partly", row.done(), row.all());
    }

    /** One of them in a list of choices. */
    public String name(DossierView.Choice choice) {
        return choice.board() ? screen.text("review.dossier.of.board", choice.name()) : choice.name();
    }

    public DossierView getRead() {
        return read;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}

package nl.partnership.web.review.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.review.dossier.DossierFile;
import nl.partnership.ejb.review.dossier.DossierService;
import nl.partnership.web.base.Screen;

/** Hands out a dossier: a file in the place of a page. */
@Named
@RequestScoped
public class DossierFilePage {

    @Inject
    private DossierService dossiers;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, and while it is not ready. */
    public void send() {
        DossierFile dossier = dossiers.file(screen.parameter("id"));
        String name = screen.text("review.dossier.file", dossier.of(), dossier.year());
        if ("pdf".equals(screen.parameter("as"))) {
            screen.send(name + ".pdf", "application/pdf", DossierZip.paper(dossier));
        } else {
            screen.send(name + ".zip", "application/zip", DossierZip.all(dossier));
        }
    }
}

package nl.partnership.web.covenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.covenant.CovenantFile;
import nl.partnership.ejb.covenant.CovenantService;
import nl.partnership.web.base.Screen;

/** Hands out the signed text of a covenant: a file in the place of a page. */
@Named
@RequestScoped
public class CovenantTextPage {

    @Inject
    private CovenantService covenants;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a covenant of others, for one without a text, and for an id that is none. */
    public void send() {
        CovenantFile file = covenants.file(screen.parameter("id"));
        screen.send(file.name(), file.mediaType(), file.content());
    }
}

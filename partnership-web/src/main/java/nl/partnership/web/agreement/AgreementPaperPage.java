package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.agreement.AgreementService;
import nl.partnership.ejb.agreement.AgreementView;
import nl.partnership.web.base.Screen;

/** Hands out an agreement on paper: a file in the place of a page. */
@Named
@RequestScoped
public class AgreementPaperPage {

    @Inject
    private AgreementService agreements;

    @Inject
    private AgreementPaper paper;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the agreement itself. */
    public void send() {
        AgreementView view = agreements.get(screen.parameter("id"));
        screen.send(
                screen.text(
                        "agreement.paper.file", view.schoolName(), view.shown().number()),
                "application/pdf",
                paper.of(view));
    }
}

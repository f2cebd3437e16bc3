package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.sharing.ReceiptService;
import nl.partnership.ejb.sharing.ReceiptView;
import nl.partnership.web.base.Screen;

/** Hands out a receipt on paper: a file in the place of a page. */
@Named
@RequestScoped
public class ReceiptPaperPage {

    @Inject
    private ReceiptService receipts;

    @Inject
    private ReceiptPaper paper;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a receipt that is not the caller's to see, for an erased one, and for an id that is none. */
    public void send() {
        ReceiptView receipt = receipts.get(screen.parameter("id"));
        if (receipt.isErased()) {
            throw new NotFound("receipt", receipt.id());
        }
        screen.send(screen.text("sharing.paper.file", receipt.code()), "application/pdf", paper.of(receipt));
    }
}

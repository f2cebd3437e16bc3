package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.partnership.ejb.agreement.offer.OfferListService;
import nl.partnership.ejb.agreement.offer.OfferRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The offers and asks that the caller sees, as a file for a spreadsheet. */
@Named
@RequestScoped
public class OffersFilePage {

    private static final List<String> HEADS = List.of(
            "agreement.school",
            "agreement.offer.kind",
            "agreement.offer.who",
            "agreement.offer.what",
            "agreement.offer.about",
            "agreement.offer.beside",
            "agreement.offer.talk");

    @Inject
    private OfferListService offers;

    @Inject
    private OfferChoice choice;

    @Inject
    private OfferWording wording;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "agreement.offer.file",
                file.words(HEADS),
                offers.all(choice.filter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(OfferRow row) {
        return Arrays.asList(
                row.school(),
                screen.text("agreement.offer.kind." + row.terms().kind()),
                row.organisation(),
                wording.what(row),
                wording.more(row.terms()),
                wording.beside(row),
                row.heldOn());
    }
}

package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.partnership.ejb.agreement.offer.OfferRow;
import nl.partnership.ejb.agreement.offer.OfferService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out an offer or ask on paper, to keep in one's own file. */
@Named
@RequestScoped
public class OfferPaperPage {

    @Inject
    private OfferService offers;

    @Inject
    private OfferWording wording;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the offer itself. */
    public void send() {
        OfferRow row = offers.get(screen.parameter("id")).row();
        screen.send(screen.text("agreement.offer.paper.file", row.school()), "application/pdf", pdf(row));
    }

    private byte[] pdf(OfferRow row) {
        Paper paper =
                new Paper(wording.what(row), screen.locale(), screen.text("agreement.offer.paper.foot", row.school()));
        paper.lead(screen.text("agreement.offer.says." + row.terms().kind(), row.organisation()));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(screen.text("agreement.school"), row.school());
        facts.put(screen.text("agreement.offer.talk"), dates.kept(row.heldOn()));
        facts.put(screen.text("agreement.offer.about"), wording.more(row.terms()));
        paper.facts(facts);
        if (!row.links().isEmpty()) {
            paper.heading(screen.text("agreement.offer.beside"));
            paper.list(row.links().stream()
                    .map(link -> screen.text("agreement.offer.link", link.organisation(), link.what()))
                    .toList());
        }
        return paper.pdf();
    }
}

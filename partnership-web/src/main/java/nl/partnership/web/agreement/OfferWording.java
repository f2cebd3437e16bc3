package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.offer.OfferTerms;
import nl.partnership.ejb.agreement.offer.OfferRow;
import nl.partnership.ejb.conversation.tool.ToolTalk;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** Says of an offer or an ask what it is about, when, and what was laid beside it. */
@Named
@RequestScoped
public class OfferWording {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    /** The words themselves, or that they were taken back. */
    public String what(OfferRow row) {
        return row.terms().what() == null
                ? screen.text("agreement.offer.withdrawn")
                : row.terms().what();
    }

    /** The signals that it is about, and when. */
    public String more(OfferTerms terms) {
        return Stream.concat(
                        terms.signals().stream().sorted().map(signal -> screen.text("partner.signal." + signal)),
                        Stream.of(screen.text("agreement.offer.period." + terms.period())))
                .collect(Collectors.joining(" · "));
    }

    /** What was laid beside it, or that nothing was; empty as long as others do not read it. */
    public String beside(OfferRow row) {
        if (!row.isShown()) {
            return "";
        }
        if (row.links().isEmpty()) {
            return screen.text(row.isAsk() ? "agreement.offer.unmet" : "agreement.offer.unasked");
        }
        return row.links().stream()
                .map(link -> screen.text("agreement.offer.link", link.organisation(), link.what()))
                .collect(Collectors.joining("; "));
    }

    /** That it was said after the opening; empty when it was not. */
    public String later(OfferRow row) {
        return row.later() == null ? "" : screen.text("agreement.offer.later", dates.moment(row.later()));
    }

    /** Names of the schools of these conversations. */
    public String schools(List<ToolTalk> talks) {
        return talks.stream().map(ToolTalk::school).distinct().collect(Collectors.joining(", "));
    }
}

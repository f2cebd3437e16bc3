package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.agreement.offer.OfferFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which offers and asks the address asks for: those of this year, unless it asks for those before. */
@Named
@RequestScoped
public class OfferChoice extends ListChoice {

    private static final String OVER = "over";

    public OfferFilter filter() {
        return new OfferFilter(
                school(),
                chosen(OfferKind.values(), "kind"),
                Signal.known(asked("signal")).orElse(null),
                OVER.equals(asked("state")));
    }

    public String getSchool() {
        return filter().schoolId();
    }

    public OfferKind getKind() {
        return filter().kind();
    }

    public Signal getSignal() {
        return filter().signal();
    }

    /** As the address says it. */
    public String getState() {
        return filter().over() ? OVER : "";
    }

    public boolean isNarrow() {
        return filter().isNarrow();
    }

    /** The same choice for another page. */
    public String getQuery() {
        return "?school=" + orNone(getSchool()) + "&kind=" + orNone(getKind()) + "&signal=" + orNone(getSignal())
                + "&state=" + getState();
    }
}

package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.agreement.ExpectationRow;
import nl.partnership.ejb.agreement.ExpectationView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** What expectations say beside their text, in words. */
@Named
@RequestScoped
public class ExpectationWording {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    /** Who asks it of whom, and how soon. */
    public String asks(ExpectationRow row) {
        return row.within() == null
                ? screen.text(
                        "agreement.expect.asks",
                        row.asker().name(),
                        row.promiser().name())
                : screen.text(
                        "agreement.expect.asks.within",
                        row.asker().name(),
                        row.promiser().name(),
                        row.within());
    }

    /** Who said it and when; empty when nothing was said. */
    public String said(ExpectationRow row) {
        ExpectationRow.Said said = row.said();
        if (said == null) {
            return "";
        }
        String function = said.role() == null ? said.function() : screen.text("base.role." + said.role());
        String who = screen.text(
                said.role() == null ? "agreement.expect.onPaper" : "agreement.party.function",
                function,
                dates.day(said.day()));
        return said.person() == null ? who : who + " (" + said.person() + ")";
    }

    /** On what the caller may promise; empty without a ground. */
    public String ground(ExpectationView view) {
        var ground = view.own().ground();
        if (ground == null) {
            return screen.text("agreement.expect.ground.none", view.own().organisation());
        }
        return ground.isByRole()
                ? screen.text("agreement.ground.role", view.own().organisation())
                : screen.text(
                        "agreement.ground.mandate",
                        view.own().organisation(),
                        ground.givenBy(),
                        dates.day(ground.until()));
    }

    /** Names of the other schools for which the same could be asked. */
    public String elsewhere(ExpectationView view) {
        return String.join(
                ", ", view.elsewhere().stream().map(school -> school.name()).toList());
    }
}

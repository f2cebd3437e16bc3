package nl.partnership.web.ruleset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** What the participation council said, in words, of whatever it is. */
@Named
@RequestScoped
public class CouncilWords {

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** @param said null when it did not go there yet */
    public String of(Participations.Said said) {
        if (said == null) {
            return screen.text("ruleset.participation.none");
        }
        String words = screen.text("ruleset.participation.said." + said.answer(), dates.day(said.saidOn()));
        return said.because() == null ? words : words + ": " + said.because();
    }
}

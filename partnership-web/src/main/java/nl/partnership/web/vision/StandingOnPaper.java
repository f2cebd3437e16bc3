package nl.partnership.web.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.ruleset.CouncilWords;

/** How a document in force stands, in the words of a file to keep: since when, adopted on paper, and what the council said. */
@RequestScoped
public class StandingOnPaper {

    @Inject
    private CouncilWords councilWords;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /**
     * @param ofSchool whether it is the school's own: of others nothing goes to its participation council
     * @param function of who adopted it on paper; null when it was adopted in the portal
     * @param said null when it did not go to the participation council yet
     */
    public String of(boolean ofSchool, LocalDate adoptedOn, String function, Participations.Said said) {
        List<String> words = new ArrayList<>();
        words.add(screen.text("vision.document.since", dates.kept(adoptedOn)));
        if (function != null) {
            words.add(screen.text("vision.document.paperBy", function, dates.kept(adoptedOn)));
        }
        if (ofSchool) {
            words.add(councilWords.of(said));
        }
        return String.join(" · ", words);
    }
}

package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.insight.RegisterParticipationService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.ruleset.CouncilAnswer;
import nl.partnership.web.ruleset.CouncilWords;

/** What the participation council said of keeping incidents, and the form in which the school tells it. */
@Named
@ViewScoped
public class RegisterCouncil implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterParticipationService participation;

    @Inject
    private CouncilWords words;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private final CouncilAnswer council = new CouncilAnswer();

    /** Of one school. */
    public String words(String schoolId) {
        return words.of(participation.of(schoolId).orElse(null));
    }

    public void say() {
        participation.say(council.said());
        screen.notice("ruleset.participation.saved");
        screen.go("/insight/incidents.xhtml");
    }

    /** Whether the caller tells it. */
    public boolean isTelling() {
        return Audience.REGISTER_READER.includes(current.get());
    }

    public CouncilAnswer getCouncil() {
        return council;
    }
}

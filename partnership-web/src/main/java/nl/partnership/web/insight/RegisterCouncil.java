package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.insight.RegisterParticipationService;
import nl.partnership.ejb.partner.Participations;
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
    private String school;
    private Participations.Said read;

    /** Of one school; read once. */
    public String words(String schoolId) {
        if (!schoolId.equals(school)) {
            school = schoolId;
            read = now();
        }
        return words.of(read);
    }

    private Participations.Said now() {
        return participation.of(school).orElse(null);
    }

    public void say() {
        if (!council.say(read, participation::say, this::now)) {
            read = council.getStored();
            screen.problem(null, "ruleset.participation.stale");
            return;
        }
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

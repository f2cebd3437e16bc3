package nl.partnership.web.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.domain.base.Team;
import nl.partnership.web.base.Screen;

/** Whose an answer is, in words of a file or paper. */
@Dependent
public class TeamWords {

    @Inject
    private Screen screen;

    /** The organisation, with its team where those answer apart. */
    public String of(String organisation, Team team) {
        return team.isWhole() ? organisation : organisation + " (" + screen.text("base.team." + team) + ")";
    }
}

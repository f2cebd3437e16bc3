package nl.partnership.domain.partner;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import nl.partnership.domain.base.Team;

/**
 * What one answers in a round: each once, blind until it is opened. It is its team's until then, and of its whole
 * organisation only where that answers as one.
 */
@MappedSuperclass
public abstract class RoundAnswer extends OwnedRecord {

    @Enumerated(EnumType.STRING)
    private Team team;

    protected RoundAnswer() {}

    /**
     * @param partnership of the school and the year that it is about
     * @param author of the team that answers
     */
    protected RoundAnswer(Partnership partnership, Membership author) {
        super(partnership, author);
        team = Team.of(author.party());
    }

    /** Whose it is within the organisation. */
    public Team getTeam() {
        return team;
    }
}

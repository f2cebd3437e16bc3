package nl.partnership.domain.language;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Outcome;

/**
 * What one organisation, or one team that answers apart, thinks that the rules say to a case. Nobody else ever sees it: they are told how many
 * different answers there were. Once all were opened it changes no more.
 */
@Entity
@Table(name = "practice_answer")
@StoredAs("practice-answer")
public class PracticeAnswer extends StoredEntity {

    @ManyToOne(optional = false)
    private PracticeRound round;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Team team;

    @ManyToOne(optional = false)
    private Membership author;

    @Hidden
    @Enumerated(EnumType.STRING)
    private Outcome answer;

    protected PracticeAnswer() {}

    /** @throws RuleViolation as {@link #give} */
    public PracticeAnswer(PracticeRound round, Outcome answer, Membership by) {
        this.round = round;
        organisation = by.getOrganisation();
        team = Team.of(by.party());
        give(answer, by);
    }

    /** @throws RuleViolation at the field {@code answer} when nothing is chosen; when the round is opened or over */
    public final void give(Outcome chosen, Membership by) {
        if (round.isOpened()) {
            throw new RuleViolation("language.practice.opened");
        }
        round.mustRun();
        if (chosen == null) {
            throw RuleViolation.at("answer", "language.practice.noAnswer");
        }
        answer = chosen;
        author = by;
    }

    public PracticeRound getRound() {
        return round;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Whose it is within the organisation. */
    public Team getTeam() {
        return team;
    }

    public Membership getAuthor() {
        return author;
    }
}

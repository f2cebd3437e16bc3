package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/** What one organisation says to a priority, by who may decide for it, or on paper as the school recorded it. */
@Entity
@Table(name = "priority_vote")
@StoredAs("priority-vote")
public class PriorityVote extends StoredEntity {

    private static final int LONGEST = 200;
    private static final int LONGEST_FUNCTION = 80;

    @ManyToOne(optional = false)
    private Priority priority;

    @ManyToOne(optional = false)
    private Organisation party;

    @ManyToOne(optional = false)
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private VoteChoice choice;

    @Convert(converter = FreeText.class)
    @Column(name = "condition_text")
    @Screened("PriorityVoteService.condition")
    private String condition;

    @Convert(converter = FreeText.class)
    @Column(name = "paper_function")
    @Screened("PriorityVoteService.function")
    private String paperFunction;

    @Column(name = "voted_on")
    private LocalDate votedOn;

    protected PriorityVote() {}

    public PriorityVote(Priority priority, Organisation party) {
        this.priority = priority;
        this.party = party;
    }

    /**
     * Votes in the portal.
     *
     * @throws RuleViolation at {@code choice} or {@code condition}; when the priority is over
     */
    public void vote(VoteChoice said, String typed, Membership by, LocalDate today) {
        say(said, typed, by, today);
        paperFunction = null;
        votedOn = today;
    }

    /**
     * Records what came on paper.
     *
     * @param function of who decided
     * @param day on which they did
     * @param by of the school
     * @throws RuleViolation as {@link #vote}, and at {@code function} and {@code paperDay}
     */
    public void voteOnPaper(
            VoteChoice said, String typed, String function, LocalDate day, Membership by, LocalDate today) {
        say(said, typed, by, today);
        paperFunction = PaperSigns.require(
                "function", Text.requiredLine("function", function, LONGEST_FUNCTION, "insight.priority.noFunction"));
        priority.requireDay("paperDay", day, today);
        votedOn = day;
    }

    private void say(VoteChoice said, String typed, Membership by, LocalDate today) {
        priority.mustRun(today);
        if (said == null) {
            throw RuleViolation.at("choice", "insight.priority.noChoice");
        }
        condition = said == VoteChoice.YES_IF
                ? PaperSigns.require(
                        "condition", Text.required("condition", typed, LONGEST, "insight.priority.noCondition"))
                : null;
        choice = said;
        membership = by;
    }

    /** Null but for a yes on a condition. */
    public String getCondition() {
        return condition;
    }

    /** Whether the party said it itself, in the portal: nobody else says it otherwise for it. */
    public boolean isSaidHere() {
        return choice != null && paperFunction == null;
    }

    public Priority getPriority() {
        return priority;
    }
}

package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;

/**
 * A case to learn from, in which nobody can be recognised. A second person of the same organisation checks that before it is
 * shared; whoever changes a word of it afterwards takes it from all others at once, until it was checked anew. Its
 * perspectives are opened together, and it is closed with what was learned.
 */
@Entity
@Table(name = "learning_case")
@StoredAs("learning-case")
public class LearningCase extends CheckedStory {

    /** How long it is kept after its school year. */
    public static final Period KEPT = Period.ofYears(2);

    /** How many sectors must have looked before it is closed. */
    public static final int SECTORS = 2;

    private static final int LONGEST_REASON = 400;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Convert(converter = FreeText.class)
    @Column(name = "close_reason")
    @Screened("CaseRoundService.reason")
    private String reason;

    protected LearningCase() {}

    /**
     * @param example code of a shipped case that it was taken from; null for none
     * @throws RuleViolation as {@link #write}
     */
    public LearningCase(Partnership partnership, CaseWords words, String example, Membership author) {
        super(partnership, words, example, author);
    }

    /** Shares it with those who work with the school; {@link RuleViolation} before it was checked. */
    public void share(Instant now) {
        release(now);
        become(CaseStage.SHARED);
    }

    /** Takes it from the others; its check stays. */
    public void takeBack() {
        withdraw();
        if (getStage() == CaseStage.SHARED) {
            become(CaseStage.CHECKED);
        }
    }

    /** Shows all perspectives that are ready to everybody, for good. */
    public void open(Instant now) {
        if (getStage() != CaseStage.SHARED) {
            throw new RuleViolation("language.case.notShared");
        }
        if (openedAt != null) {
            throw new RuleViolation("language.round.opened");
        }
        openedAt = now;
    }

    /**
     * Closes it.
     *
     * @param sectors how many looked at it
     * @param lessons how many were drawn
     * @param why when no lesson was drawn
     * @throws RuleViolation at {@code reason} when neither is there; when too few looked, or nothing was opened
     */
    public void close(long sectors, long lessons, String why, LocalDate today) {
        if (getStage() != CaseStage.SHARED || openedAt == null) {
            throw new RuleViolation("language.case.notOpened");
        }
        if (sectors < SECTORS) {
            throw new RuleViolation("language.case.fewSectors");
        }
        reason = PaperSigns.require("reason", Text.optional("reason", why, LONGEST_REASON));
        if (lessons == 0 && reason == null) {
            throw RuleViolation.at("reason", "language.case.noLesson");
        }
        become(CaseStage.CLOSED);
        closedOn = today;
    }

    @Override
    protected void mustBeChangeable() {
        if (getStage() == CaseStage.CLOSED) {
            throw new RuleViolation("language.case.over");
        }
    }

    @Override
    protected void mustBeReleasable() {
        if (getStage() == CaseStage.CONCEPT) {
            throw new RuleViolation("language.case.notChecked");
        }
    }

    @Override
    protected boolean isOpened() {
        return getStage() == CaseStage.SHARED || getStage() == CaseStage.CLOSED;
    }

    /** When its perspectives were opened; null as long as they are blind. */
    public Instant getOpenedAt() {
        return openedAt;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public String getReason() {
        return reason;
    }
}

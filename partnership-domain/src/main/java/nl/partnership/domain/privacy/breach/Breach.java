package nl.partnership.domain.privacy.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/**
 * A breach of personal data at a board or one of its schools, or a drill of one. From its discovery a clock runs: officer
 * or board reports it to the authority, or the board decides that it need not. Then it is told to who must know, and closed.
 * The hours and the least risk are those that held on the day of discovery.
 */
@Entity
@StoredAs("breach")
public class Breach extends DecidedBreach {

    /** How long it is kept after it was closed. */
    public static final Period KEPT = Period.ofYears(5);

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_PEOPLE = 9_999_999;

    @ManyToOne(optional = false)
    private Organisation board;

    private boolean drill;

    @Convert(converter = FreeText.class)
    @Screened("BreachService.title")
    private String title;

    @Convert(converter = FreeText.class)
    @Screened("BreachService.what")
    private String what;

    @Column(name = "discovered_at")
    private Instant discoveredAt;

    private Integer people;

    @Enumerated(EnumType.STRING)
    private BreachRisk risk;

    @Convert(converter = FreeText.class)
    @Screened("BreachService.measures")
    private String measures;

    private int hours;

    @Enumerated(EnumType.STRING)
    private BreachRisk threshold;

    @ManyToOne(optional = false)
    @JoinColumn(name = "noted_by_id")
    private Person notedBy;

    @Convert(converter = FreeText.class)
    @Screened("BreachStepService.untoldWhy")
    @Column(name = "untold_why")
    private String untoldWhy;

    @ManyToOne
    @JoinColumn(name = "closed_by_id")
    private Person closedBy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Breach() {}

    /** @param term that holds on the day of discovery; others as {@link #describe} */
    public Breach(Organisation board, boolean drill, BreachFacts facts, BreachTerm term, Person by, Instant now) {
        this.board = board;
        this.drill = drill;
        notedBy = by;
        describe(facts, term, now);
    }

    /**
     * Says what is known by now.
     *
     * @throws RuleViolation at the field of {@link BreachFacts} that lacks or does not fit; when it is closed
     */
    public final void describe(BreachFacts facts, BreachTerm term, Instant now) {
        mustRun();
        title = PaperSigns.require(
                "title", Text.requiredLine("title", facts.title(), LONGEST_TITLE, "privacy.breach.title.required"));
        Instant discovered = facts.discovered(now);
        if (getReportedAt() != null && discovered.isAfter(getReportedAt())) {
            throw RuleViolation.at("discoveredOn", "privacy.breach.report.before");
        }
        what = PaperSigns.require(
                "what", Text.required("what", facts.what(), LONGEST_TEXT, "privacy.breach.what.required"));
        if (facts.people() != null && (facts.people() < 0 || facts.people() > MOST_PEOPLE)) {
            throw RuleViolation.at("people", "privacy.breach.people.number");
        }
        if (getNotReportedWhy() != null && (facts.risk() == null || facts.risk().isAtLeast(term.threshold()))) {
            throw RuleViolation.at("risk", "privacy.breach.decided");
        }
        people = facts.people();
        risk = facts.risk();
        measures = PaperSigns.require("measures", Text.optional("measures", facts.measures(), LONGEST_TEXT));
        discoveredAt = discovered;
        hours = term.hours();
        threshold = term.threshold();
    }

    /** What was decided last was a mistake: the clock runs again. */
    public void takeBackDecision() {
        mustRun();
        undecide();
    }

    /** Who it is about is not told. @throws RuleViolation at {@code untoldWhy} without a reason */
    public void leaveUntold(String why) {
        mustRun();
        untoldWhy = PaperSigns.require(
                "untoldWhy", Text.required("untoldWhy", why, LONGEST_WHY, "privacy.breach.why.required"));
    }

    /** Nothing is left to do. @param told whether who it is about was told */
    public void close(boolean told, Person by, Instant now) {
        mustRun();
        if (!isDecided()) {
            throw new RuleViolation("privacy.breach.undecided");
        }
        if (isTellingLeft(told)) {
            throw new RuleViolation("privacy.breach.untold");
        }
        closedBy = by;
        closedOn = Day.of(now);
    }

    /** It was closed too early. */
    public void reopen() {
        closedBy = null;
        closedOn = null;
    }

    /** At high risk people are told, or it is said why not. */
    public boolean isTellingLeft(boolean told) {
        return risk == BreachRisk.HIGH_RISK && !told && untoldWhy == null;
    }

    void mustRun() {
        if (closedOn != null) {
            throw new RuleViolation("privacy.breach.closed");
        }
    }

    @Override
    void mustBeUndecided() {
        mustRun();
        if (isDecided()) {
            throw new RuleViolation("privacy.breach.isDecided");
        }
    }

    @Override
    void mustNotBeReportable() {
        if (risk == null) {
            throw new RuleViolation("privacy.breach.unjudged");
        }
        if (risk.isAtLeast(threshold)) {
            throw new RuleViolation("privacy.breach.mustReport");
        }
    }

    public BreachState state() {
        if (closedOn != null) {
            return BreachState.CLOSED;
        }
        if (!isDecided()) {
            return BreachState.OPEN;
        }
        return getReportedAt() != null ? BreachState.REPORTED : BreachState.NOT_REPORTED;
    }

    @Override
    public Instant dueAt() {
        return discoveredAt.plus(Duration.ofHours(hours));
    }

    /** The last day on which it is kept; null while it runs. */
    public LocalDate keptUntil() {
        return closedOn == null ? null : closedOn.plus(KEPT);
    }

    public BreachFacts facts() {
        return new BreachFacts(
                title, what, Day.of(discoveredAt), discoveredAt.atZone(Day.ZONE).toLocalTime(), people, risk, measures);
    }

    public Organisation getBoard() {
        return board;
    }

    public boolean isDrill() {
        return drill;
    }

    @Override
    public Instant getDiscoveredAt() {
        return discoveredAt;
    }

    public int getHours() {
        return hours;
    }

    /** The least risk that has to be reported. */
    public BreachRisk getThreshold() {
        return threshold;
    }

    public Person getNotedBy() {
        return notedBy;
    }

    public String getUntoldWhy() {
        return untoldWhy;
    }

    public Person getClosedBy() {
        return closedBy;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }
}

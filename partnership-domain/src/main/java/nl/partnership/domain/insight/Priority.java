package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * What a school and its partners work on first: a goal, an indicator with where it stood and is to go, who owns it and until
 * when. The school proposes it, and by saving it is released; it is a priority of those who say yes ({@link PriorityVote}).
 * A school has five at most.
 */
@Entity
@Table(name = "priority")
@StoredAs("priority")
public class Priority extends SearchedEntity {

    /** How many a school has at the same time. */
    public static final int MOST = 5;

    /** How often its indicator is measured at most. */
    public static final int MOST_MEASURED = 12;

    /** How long it is kept after its end. */
    public static final Period KEPT = Period.ofYears(2);

    private static final Period LONGEST = Period.ofYears(3);
    private static final int LONGEST_GOAL = 400;
    private static final int LONGEST_UNIT = 80;
    private static final int LARGEST = 1_000_000;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Membership author;

    @Convert(converter = FreeText.class)
    @Screened("PriorityService.goal")
    private String goal;

    @Convert(converter = FreeText.class)
    @Screened("PriorityService.unit")
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private SourceKind sourceKind;

    @Convert(converter = FreeText.class)
    @Column(name = "source_name")
    @Screened("PriorityService.sourceName")
    private String sourceName;

    @Column(name = "start_value")
    private int start;

    @Column(name = "target_value")
    private int target;

    @ManyToOne(optional = false)
    private Organisation owner;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private PriorityEnd ending;

    protected Priority() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(goal, unit);
    }

    /** @throws RuleViolation as {@link #write} */
    public Priority(Partnership partnership, PriorityTerms terms, Organisation owner, Membership by, LocalDate today) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        startedOn = today;
        write(partnership, terms, owner, by, today);
    }

    /**
     * Says what it is.
     *
     * @param owns a party of the partnership; null when none was chosen
     * @return whether it says something else than before: then what others said to it no longer holds
     * @throws RuleViolation at the field of {@link PriorityTerms} that lacks or does not fit, {@code owner} for who owns it;
     *     when it is over
     */
    public final boolean write(
            Partnership partnership, PriorityTerms terms, Organisation owns, Membership by, LocalDate today) {
        mustRun(today);
        PriorityTerms before = goal == null ? PriorityTerms.BLANK : terms();
        Organisation ownedBefore = owner;
        goal = PaperSigns.require("goal", Text.required("goal", terms.goal(), LONGEST_GOAL, "insight.priority.noGoal"));
        unit = PaperSigns.require(
                "unit", Text.requiredLine("unit", terms.unit(), LONGEST_UNIT, "insight.priority.noUnit"));
        sourceKind = source(terms.source());
        sourceName = sourceKind == SourceKind.OTHER ? other(terms) : null;
        start = number("start", terms.start());
        target = number("target", terms.target());
        if (start == target) {
            throw RuleViolation.at("target", "insight.priority.sameTarget");
        }
        if (owns == null || !partnership.hasParty(owns)) {
            throw RuleViolation.at("owner", "insight.priority.noOwner");
        }
        owner = owns;
        until = Day.required("until", terms.until(), "insight.priority.noUntil");
        if (!until.isAfter(today) || until.isAfter(startedOn.plus(LONGEST))) {
            throw RuleViolation.at("until", "insight.priority.noUntil");
        }
        author = by;
        return !before.equals(terms()) || !owns.equals(ownedBefore);
    }

    private static SourceKind source(SourceKind chosen) {
        if (chosen == null) {
            throw RuleViolation.at("source", "insight.priority.noSource");
        }
        if (chosen == SourceKind.INCIDENTS) {
            throw RuleViolation.at("source", "insight.priority.noIncidents");
        }
        return chosen;
    }

    /** Whatever it is called, it is not what happened at the school; the portal cannot see that, so it asks. */
    private String other(PriorityTerms terms) {
        String name = PaperSigns.require(
                "sourceName",
                Text.requiredLine("sourceName", terms.sourceName(), LONGEST_UNIT, "insight.source.noName"));
        NoCount.requireOther("sourceName", name);
        NoCount.requireOther("unit", unit);
        if (terms.ofIncidents() == null) {
            throw RuleViolation.at("ofIncidents", "insight.priority.noAnswer");
        }
        if (terms.ofIncidents()) {
            throw RuleViolation.at("ofIncidents", "insight.priority.noIncidents");
        }
        return name;
    }

    static int number(String field, Integer typed) {
        if (typed == null || typed < 0 || typed > LARGEST) {
            throw RuleViolation.at(field, "insight.priority.noNumber");
        }
        return typed;
    }

    /** @throws RuleViolation when it is over */
    public void mustRun(LocalDate today) {
        if (until != null && !isRunning(today)) {
            throw new RuleViolation("insight.priority.over");
        }
    }

    /** @throws RuleViolation at {@code field} for a day before it began, or that is to come */
    void requireDay(String field, LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today) || day.isBefore(startedOn)) {
            throw RuleViolation.at(field, "insight.priority.noDay", startedOn);
        }
    }

    /** @throws RuleViolation when it is over */
    public void end(PriorityEnd why, LocalDate today) {
        mustRun(today);
        ending = Objects.requireNonNull(why);
        endedOn = today;
    }

    public boolean isRunning(LocalDate today) {
        return endedOn == null && !until.isBefore(today);
    }

    public PriorityTerms terms() {
        return new PriorityTerms(goal, unit, sourceKind, sourceName, start, target, until);
    }

    public Organisation getSchool() {
        return school;
    }

    public Organisation getOwner() {
        return owner;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public LocalDate keptUntil() {
        return (endedOn == null ? until : endedOn).plus(KEPT);
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Null as long as nobody ended it. */
    public LocalDate getEndedOn() {
        return endedOn;
    }
}

package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.ruleset.RulesStanding;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/**
 * That rules end or are missing, and who does something about it; for homes and for the pages that say less without
 * rules: {@code WEB-INF/ruleset/rules-standing.xhtml} for everybody, {@code ending-rules.xhtml} for who acts.
 */
@Named("rulesStanding")
@RequestScoped
public class RulesStandingNotice {

    private static final List<Audience> RELEASED_TO = List.of(Audience.PARTNER, Audience.POLICE, Audience.MUNICIPALITY);

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    private RulesStanding standing;

    @PostConstruct
    void read() {
        standing = ruleSets.standing();
    }

    /** Whether it is time that everybody knows. */
    public boolean isShown() {
        return standing.isToKnow();
    }

    /** Whether no rules are in force. */
    public boolean isWithout() {
        return standing.isWithout();
    }

    /** Whether no board ever adopted rules. */
    public boolean isNever() {
        return isWithout() && !standing.isEnded();
    }

    /** Whether a partner does not see now what the schools released to it. */
    public boolean isHiding() {
        return isWithout() && RELEASED_TO.stream().anyMatch(audience -> audience.includes(current.get()));
    }

    /** Whether there is something to do for those who bring rules into force; the first ones are a step of setting up. */
    public boolean isToAct() {
        return standing.isToAct() && !isNever();
    }

    /** Whether the caller is one of those. */
    public boolean isInvolved() {
        return Stream.of(Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD)
                .anyMatch(audience -> audience.includes(current.get()));
    }

    /** Whether the caller can prolong the former rules. */
    public boolean isProlongable() {
        return Audience.BOARD.includes(current.get()) && standing.prolongable().isPresent();
    }

    /** Number of the rules that are in force; null without. */
    public Integer getNumber() {
        return standing.inForce();
    }

    /** The last day with rules; null when there never were any. */
    public LocalDate getLastDay() {
        return standing.lastDay();
    }

    /** Number of the set that was in force last; null while there is one, and when there never was. */
    public Integer getFormer() {
        return standing.isEnded() ? standing.last() : null;
    }

    /** What is missing, and what that means. */
    public String getText() {
        if (!standing.isWithout()) {
            return screen.text("ruleset.standing.ends", dates.day(standing.lastDay()), dates.day(standing.dayAfter()));
        }
        return standing.isEnded()
                ? screen.text("ruleset.standing.ended", dates.day(standing.lastDay()))
                : screen.text("ruleset.standing.never");
    }

    /** Who does something about it now. */
    public String getNext() {
        return standing.nextDay() == null
                ? screen.text("ruleset.standing.step." + standing.step(), standing.missing())
                : screen.text("ruleset.standing.nextDay", dates.day(standing.nextDay()));
    }

    /** What stands with it in a list of work. */
    public String getNote() {
        return screen.text(
                standing.lastDay() == null
                        ? "ruleset.ending.never"
                        : standing.isWithout() ? "ruleset.ending.over" : "ruleset.ending.note",
                dates.day(standing.lastDay()));
    }

    /** The first day on which a set that was adopted once holds, or held. */
    public LocalDate firstDay(RuleSetRow set) {
        LocalDate firstDay = set.schoolYear().firstDay();
        return set.adoptedOn().isBefore(firstDay) ? firstDay : set.adoptedOn();
    }

    /** Where a set stands today that was adopted once: {@code inForce}, {@code toCome}, {@code over} or {@code retired}. */
    public String time(RuleSetRow set) {
        if (set.retiredOn() != null && !set.retiredOn().isAfter(set.lastDay())) {
            return "retired";
        } else if (set.lastDay().isBefore(standing.today())) {
            return "over";
        }
        return set.schoolYear().firstDay().isAfter(standing.today()) ? "toCome" : "inForce";
    }

    /** What the set is, as its word says it: whether the board adopted or prolonged it, and whether it holds today. */
    public String status(RuleSetRow set) {
        if (set.status() != RuleSet.Status.ADOPTED) {
            return set.status().name();
        }
        String time = time(set);
        return time.equals("inForce")
                ? set.prolongation() ? "PROLONGED" : set.status().name()
                : time;
    }
}

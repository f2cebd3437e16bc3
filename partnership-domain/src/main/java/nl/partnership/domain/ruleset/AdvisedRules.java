package nl.partnership.domain.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.HardRules;
import nl.partnership.domain.rule.RuleCheck;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;

/** Rules that the data protection officer advises on; who changes them afterwards takes the advice away. */
@MappedSuperclass
public abstract class AdvisedRules extends WrittenRules {

    private static final int LONGEST_TEXT = 2000;

    @Enumerated(EnumType.STRING)
    private RuleSet.Status status = RuleSet.Status.DRAFT;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Column(name = "advice_favourable")
    private Boolean adviceFavourable;

    @Convert(converter = FreeText.class)
    @Screened("RuleSetService.advice")
    private String advice;

    @ManyToOne
    @JoinColumn(name = "advised_by_id")
    private Person advisedBy;

    @Column(name = "advised_on")
    private LocalDate advisedOn;

    /** The day of an advice that was taken away because the rules changed; null while nobody is to read them again. */
    @Column(name = "lapsed_advice_on")
    private LocalDate lapsedAdviceOn;

    AdvisedRules() {}

    AdvisedRules(int number, SchoolYear schoolYear, RuleSet origin) {
        super(number, origin);
        this.schoolYear = schoolYear;
    }

    @Override
    void beginAgain() {
        if (!isOpen()) {
            throw new RuleViolation("ruleset.closed");
        }
        status = RuleSet.Status.DRAFT;
        if (advisedOn != null) {
            lapsedAdviceOn = advisedOn;
        }
        adviceFavourable = null;
        advice = null;
        advisedBy = null;
        advisedOn = null;
    }

    /**
     * What keeps this set from being advised on: what it does to hard rules, and what is wrong with a rule of its own.
     *
     * @param former rules of the set that was adopted last; empty when none was
     * @return violations whose first argument is the id of the rule
     */
    public List<RuleViolation> obstacles(Collection<SharingRule> former) {
        List<SharingRule> own = read(Vocabulary.shipped());
        List<RuleViolation> obstacles = new ArrayList<>(HardRules.after(former).breaches(own));
        own.forEach(rule -> RuleCheck.problems(rule, schoolYear)
                .forEach(problem ->
                        obstacles.add(RuleViolation.at(problem.field(), "ruleset.wrongRule", rule.id(), problem))));
        return obstacles;
    }

    /**
     * The data protection officer advises; again, when they think better of it before the board adopts. A draft that
     * waited until its school year was over is from now on one for the year of today.
     *
     * @param text may be null when the advice is favourable
     * @param former rules of the set that was adopted last, whose hard rules this one has to keep; empty when none was
     */
    public void advise(
            Person adviser, boolean favourable, String text, LocalDate today, Collection<SharingRule> former) {
        if (!isOpen()) {
            throw new RuleViolation("ruleset.closed");
        }
        requireOther(adviser);
        String words = judgement("advice", text, favourable, "ruleset.advice.missing");
        if (schoolYear.lastDay().isBefore(today)) {
            schoolYear = SchoolYear.of(today);
        }
        obstacles(former).stream().findFirst().ifPresent(obstacle -> {
            throw new RuleViolation("ruleset.obstacle", obstacle);
        });
        status = RuleSet.Status.ADVISED;
        adviceFavourable = favourable;
        advice = words;
        advisedBy = adviser;
        advisedOn = today;
        lapsedAdviceOn = null;
    }

    /** Who made the rules is not the one who judges them. */
    void requireOther(Person judge) {
        if (getChangers().contains(judge)) {
            throw new RuleViolation("ruleset.ownWork");
        }
    }

    /** What somebody says of the rules; null for nothing, where that may be. */
    static String judgement(String field, String text, boolean mayBeSilent, String missing) {
        return mayBeSilent
                ? Text.optional(field, text, LONGEST_TEXT)
                : Text.required(field, text, LONGEST_TEXT, missing);
    }

    /** Whether advice and adoption are still to come. */
    public boolean isOpen() {
        return status == RuleSet.Status.DRAFT || status == RuleSet.Status.ADVISED;
    }

    void become(RuleSet.Status next) {
        status = next;
    }

    public RuleSet.Status getStatus() {
        return status;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Null until there is advice. */
    public Boolean getAdviceFavourable() {
        return adviceFavourable;
    }

    /** Null when there is no advice yet, or none in words. */
    public String getAdvice() {
        return advice;
    }

    public Person getAdvisedBy() {
        return advisedBy;
    }

    public LocalDate getAdvisedOn() {
        return advisedOn;
    }

    /** The day of the advice that no longer holds, as the rules were changed after it; null when there is none. */
    public LocalDate getLapsedAdviceOn() {
        return lapsedAdviceOn;
    }
}

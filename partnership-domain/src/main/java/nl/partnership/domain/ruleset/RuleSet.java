package nl.partnership.domain.ruleset;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.HardRules;
import nl.partnership.domain.rule.RuleCheck;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;

/**
 * The rules for one school year. It begins as a draft; the data protection officer advises, the board adopts, and from
 * then on it never changes: it only gives way to the next set, and stays to show what was in force on which day.
 */
@Entity
@Table(name = "rule_set")
@StoredAs("rule-set")
public class RuleSet extends StoredEntity {

    private static final int LONGEST_TEXT = 2000;

    /** Where a set is on its way. */
    public enum Status {
        DRAFT,
        ADVISED,
        ADOPTED,
        RETIRED
    }

    @Column(name = "set_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ElementCollection
    @CollectionTable(name = "rule_set_line", joinColumns = @JoinColumn(name = "rule_set_id"))
    @OrderColumn(name = "place")
    private List<StoredRule> rules = new ArrayList<>();

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

    @Convert(converter = FreeText.class)
    @Column(name = "adoption_reason")
    @Screened({"RuleSetService.reason", "ProlongationService.reason"})
    private String adoptionReason;

    @ManyToOne
    @JoinColumn(name = "adopted_by_id")
    private Person adoptedBy;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "signed_digest")
    private String signedDigest;

    @Column(name = "cells_wider")
    private Integer cellsWider;

    @Column(name = "cells_narrower")
    private Integer cellsNarrower;

    @Column(name = "retired_on")
    private LocalDate retiredOn;

    /** The last day, when the board prolonged former rules; null for a set that holds until its school year is over. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** The set that this one was made from; null for the first. */
    @ManyToOne
    @JoinColumn(name = "origin_id")
    private RuleSet origin;

    @ManyToMany
    @JoinTable(
            name = "rule_set_changer",
            joinColumns = @JoinColumn(name = "rule_set_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> changers = new LinkedHashSet<>();

    @ManyToOne
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Id of the rule that was changed last; null when it was the whole set. */
    @Column(name = "changed_rule")
    private String changedRule;

    protected RuleSet() {}

    private RuleSet(int number, SchoolYear schoolYear) {
        this.number = number;
        this.schoolYear = schoolYear;
    }

    /** The first set of an installation: the shipped rules, as a draft. */
    public static RuleSet first(SchoolYear schoolYear) {
        RuleSet first = new RuleSet(1, schoolYear);
        RuleFormat.shipped().forEach(rule -> first.rules.add(new StoredRule(rule, 1)));
        return first;
    }

    /**
     * A new draft that begins as this set is; also when this one was in force long ago.
     *
     * @param number the next version
     * @param editor who starts it, and so chooses what it begins with
     */
    public RuleSet draft(int number, SchoolYear schoolYear, Person editor, Instant now) {
        RuleSet draft = new RuleSet(number, schoolYear);
        draft.origin = this;
        rules.forEach(rule -> draft.rules.add(new StoredRule(rule)));
        draft.edited(null, editor, now);
        return draft;
    }

    /**
     * The rules of this set once more, for the first weeks of a school year for which nobody adopted any: those that held
     * on its last day, without days of their own. It is in force after {@link #prolong}.
     *
     * @param number the next version
     * @param year the school year after this set's or, when this one prolongs rules itself, the same
     */
    public RuleSet prolongation(int number, SchoolYear year) {
        RuleSet prolongation = new RuleSet(number, year);
        prolongation.origin = this;
        prolongation.endsOn = longestProlongation(year);
        List<SharingRule> read = read(Vocabulary.shipped());
        for (int i = 0; i < read.size(); i++) {
            SharingRule rule = read.get(i);
            if (rule.isValidOn(getLastDay())) {
                prolongation.rules.add(
                        rule.hasOwnDays() ? new StoredRule(rule.onEveryDay(), number) : new StoredRule(rules.get(i)));
            }
        }
        return prolongation;
    }

    /** The last day until which the board can prolong rules in a school year: 30 September. */
    public static LocalDate longestProlongation(SchoolYear year) {
        return LocalDate.of(year.start(), Month.SEPTEMBER, 30);
    }

    /** Adds a rule at the end. */
    public void add(SharingRule rule, Person editor, Instant now) {
        if (find(rule.id()).isPresent()) {
            throw RuleViolation.at("id", "ruleset.rule.doubleId", rule.id());
        }
        rules.add(written(rule));
        edited(rule.id(), editor, now);
    }

    /** Puts another rule in the place of the one with its id. */
    public void change(SharingRule rule, Person editor, Instant now) {
        rules.set(rules.indexOf(require(rule.id())), written(rule));
        edited(rule.id(), editor, now);
    }

    /** Takes out a rule. */
    public void remove(String ruleId, Person editor, Instant now) {
        rules.remove(require(ruleId));
        edited(ruleId, editor, now);
    }

    /** Puts other rules in the place of all there are. */
    public void replace(List<SharingRule> others, Person editor, Instant now) {
        rules.clear();
        others.forEach(rule -> rules.add(written(rule)));
        edited(null, editor, now);
    }

    /** What is as in the set before keeps its version, also when it changed in between. */
    private StoredRule written(SharingRule rule) {
        StoredRule written = new StoredRule(rule, number);
        return origin == null
                ? written
                : origin.find(rule.id())
                        .filter(before -> before.getLine().equals(written.getLine()))
                        .map(StoredRule::new)
                        .orElse(written);
    }

    /** An edit takes the advice away: it was about other rules. */
    private void edited(String ruleId, Person editor, Instant now) {
        if (!isOpen()) {
            throw new RuleViolation("ruleset.closed");
        }
        status = Status.DRAFT;
        adviceFavourable = null;
        advice = null;
        advisedBy = null;
        advisedOn = null;
        changers.add(editor);
        changedBy = editor;
        changedAt = now;
        changedRule = ruleId;
    }

    private Optional<StoredRule> find(String ruleId) {
        return rules.stream().filter(rule -> rule.getId().equals(ruleId)).findFirst();
    }

    private StoredRule require(String ruleId) {
        return find(ruleId).orElseThrow(() -> new NotFound("rule", ruleId));
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
        if (!favourable && isBlank(text)) {
            throw RuleViolation.at("advice", "ruleset.advice.missing");
        }
        checkLength("advice", text);
        if (schoolYear.lastDay().isBefore(today)) {
            schoolYear = SchoolYear.of(today);
        }
        obstacles(former).stream().findFirst().ifPresent(obstacle -> {
            throw new RuleViolation("ruleset.obstacle", obstacle);
        });
        status = Status.ADVISED;
        adviceFavourable = favourable;
        advice = text == null ? null : Text.clean(text);
        advisedBy = adviser;
        advisedOn = today;
    }

    /**
     * What a board member saw of a set, and signs by adopting it.
     *
     * @param digest of the rules, what is odd about them, and what becomes different
     * @param wider in how many cells more may be shared than before
     * @param narrower in how many cells less may be shared than before
     */
    public record Signature(String digest, int wider, int narrower) implements Serializable {}

    /**
     * The board adopts; from this moment the set is in force on the days of its school year.
     *
     * @param reason why the board departs from the advice; may be null when the advice is favourable
     */
    public void adopt(Person boardMember, String reason, Signature signature, LocalDate today) {
        if (status != Status.ADVISED) {
            throw new RuleViolation(isOpen() ? "ruleset.adviceFirst" : "ruleset.closed");
        }
        requireOther(boardMember);
        if (schoolYear.lastDay().isBefore(today)) {
            throw new RuleViolation("ruleset.yearOver", schoolYear);
        }
        if (!adviceFavourable && isBlank(reason)) {
            throw RuleViolation.at("reason", "ruleset.adoption.reasonMissing");
        }
        adopted(boardMember, reason, signature, today);
    }

    /**
     * The board prolongs the former rules by an act of its own, without advice: this {@link #prolongation} is in force
     * from now on, or from the first day of its school year.
     *
     * @param until the last day, not later than {@link #longestProlongation}
     * @param reason why there are no new rules yet
     * @throws RuleViolation at {@code until} or {@code reason}
     */
    public void prolong(Person boardMember, LocalDate until, String reason, Signature signature, LocalDate today) {
        LocalDate first = today.isBefore(schoolYear.firstDay()) ? schoolYear.firstDay() : today;
        LocalDate last = longestProlongation(schoolYear);
        if (until == null || until.isBefore(first) || until.isAfter(last)) {
            throw RuleViolation.at("until", "ruleset.prolong.days", first, last);
        }
        if (isBlank(reason)) {
            throw RuleViolation.at("reason", "ruleset.prolong.reasonMissing");
        }
        endsOn = until;
        adopted(boardMember, reason, signature, today);
    }

    private void adopted(Person boardMember, String reason, Signature signature, LocalDate today) {
        checkLength("reason", reason);
        status = Status.ADOPTED;
        adoptionReason = reason == null ? null : Text.clean(reason);
        adoptedBy = boardMember;
        adoptedOn = today;
        signedDigest = signature.digest();
        cellsWider = signature.wider();
        cellsNarrower = signature.narrower();
    }

    /** Gives way to another set that was adopted today; on the day itself the other one holds. */
    public void retire(LocalDate today) {
        status = Status.RETIRED;
        retiredOn = today;
    }

    /** The rules, worked out for answers; as if adopted, whatever the status. */
    public Rules compile(Vocabulary vocabulary) {
        List<SharingRule> read = read(vocabulary);
        return new Rules(
                number,
                schoolYear,
                getLastDay(),
                IntStream.range(0, read.size())
                        .mapToObj(i -> new RuleVersion(read.get(i), rules.get(i).getChangedIn()))
                        .toList(),
                vocabulary);
    }

    private List<SharingRule> read(Vocabulary vocabulary) {
        return RuleFormat.read(export(), vocabulary);
    }

    /** The whole set in the exchange format. */
    public String export() {
        return RuleFormat.header() + rules.stream().map(StoredRule::getLine).collect(Collectors.joining());
    }

    /** Who made the rules is not the one who judges them. */
    private void requireOther(Person judge) {
        if (changers.contains(judge)) {
            throw new RuleViolation("ruleset.ownWork");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void checkLength(String field, String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw RuleViolation.at(field, "rule.text.tooLong", LONGEST_TEXT);
        }
    }

    /** Whether advice and adoption are still to come. */
    public boolean isOpen() {
        return status == Status.DRAFT || status == Status.ADVISED;
    }

    /** The version that people and receipts speak of; counts from 1. */
    public int getNumber() {
        return number;
    }

    public Status getStatus() {
        return status;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** The last day on which these rules can hold: that of the school year, unless the board prolonged them to another. */
    public LocalDate getLastDay() {
        return endsOn == null ? schoolYear.lastDay() : endsOn;
    }

    /** Whether these are former rules that the board prolonged. */
    public boolean isProlongation() {
        return endsOn != null;
    }

    /** Whether it was in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return adoptedOn != null
                && !day.isBefore(adoptedOn)
                && (retiredOn == null || day.isBefore(retiredOn))
                && schoolYear.contains(day)
                && !day.isAfter(getLastDay());
    }

    /** The set that this one was made from; null for the first. */
    public RuleSet getOrigin() {
        return origin;
    }

    /** Everybody who changed this set, the one who started it included. */
    public Set<Person> getChangers() {
        return Collections.unmodifiableSet(changers);
    }

    /** Who changed it last; null when nobody did since the portal made it. */
    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Id of the rule that was changed last; null when it was the whole set. */
    public String getChangedRule() {
        return changedRule;
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

    /** Why the board departed from the advice, or prolonged these rules; else null. */
    public String getAdoptionReason() {
        return adoptionReason;
    }

    public Person getAdoptedBy() {
        return adoptedBy;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    /** What the board member signed; null until the set is adopted. */
    public Signature getSignature() {
        return signedDigest == null ? null : new Signature(signedDigest, cellsWider, cellsNarrower);
    }

    public LocalDate getRetiredOn() {
        return retiredOn;
    }
}

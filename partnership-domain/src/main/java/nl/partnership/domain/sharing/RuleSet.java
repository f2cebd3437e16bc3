package nl.partnership.domain.sharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Person;

/**
 * The rules for one school year. It begins as a draft; the data protection officer advises, the board adopts, and from
 * then on it never changes: it only gives way to the next set, and stays to show what was in force on which day.
 */
@Entity
@Table(name = "rule_set")
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
    @CollectionTable(name = "rule_set_rule", joinColumns = @JoinColumn(name = "rule_set_id"))
    @OrderColumn(name = "place")
    private List<StoredRule> rules = new ArrayList<>();

    @Column(name = "advice_favourable")
    private Boolean adviceFavourable;

    @FreeText
    private String advice;

    @ManyToOne
    @JoinColumn(name = "advised_by_id")
    private Person advisedBy;

    @Column(name = "advised_on")
    private LocalDate advisedOn;

    @FreeText
    @Column(name = "adoption_reason")
    private String adoptionReason;

    @ManyToOne
    @JoinColumn(name = "adopted_by_id")
    private Person adoptedBy;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "retired_on")
    private LocalDate retiredOn;

    protected RuleSet() {}

    private RuleSet(int number, SchoolYear schoolYear, List<SharingRule> rules) {
        this.number = number;
        this.schoolYear = schoolYear;
        rules.forEach(rule -> this.rules.add(new StoredRule(rule, number)));
    }

    /** The first set of an installation: the shipped rules, as a draft. */
    public static RuleSet first(SchoolYear schoolYear) {
        return new RuleSet(1, schoolYear, RuleFormat.shipped());
    }

    /**
     * The data protection officer advises; again, when they think better of it before the board adopts. A draft that
     * waited until its school year was over is from now on one for the year of today.
     *
     * @param text may be null when the advice is favourable
     */
    public void advise(Person adviser, boolean favourable, String text, LocalDate today) {
        if (!isOpen()) {
            throw new RuleViolation("sharing.ruleSet.closed");
        }
        if (!favourable && isBlank(text)) {
            throw RuleViolation.at("advice", "sharing.advice.missing");
        }
        checkLength("advice", text);
        if (schoolYear.lastDay().isBefore(today)) {
            schoolYear = SchoolYear.of(today);
        }
        status = Status.ADVISED;
        adviceFavourable = favourable;
        advice = text;
        advisedBy = adviser;
        advisedOn = today;
    }

    /**
     * The board adopts; from this moment the set is in force on the days of its school year.
     *
     * @param reason why the board departs from the advice; may be null when the advice is favourable
     */
    public void adopt(Person boardMember, String reason, LocalDate today) {
        if (status != Status.ADVISED) {
            throw new RuleViolation(isOpen() ? "sharing.ruleSet.adviceFirst" : "sharing.ruleSet.closed");
        }
        if (schoolYear.lastDay().isBefore(today)) {
            throw new RuleViolation("sharing.ruleSet.yearOver", schoolYear);
        }
        if (!adviceFavourable && isBlank(reason)) {
            throw RuleViolation.at("reason", "sharing.adoption.reasonMissing");
        }
        checkLength("reason", reason);
        status = Status.ADOPTED;
        adoptionReason = reason;
        adoptedBy = boardMember;
        adoptedOn = today;
    }

    /** Gives way to another set that was adopted today; on the day itself the other one holds. */
    public void retire(LocalDate today) {
        status = Status.RETIRED;
        retiredOn = today;
    }

    /** The rules, worked out for answers; as if adopted, whatever the status. */
    public Rules compile(Vocabulary vocabulary) {
        String file =
                RuleFormat.header() + rules.stream().map(StoredRule::getLine).collect(Collectors.joining());
        List<SharingRule> read = RuleFormat.read(file, vocabulary);
        return new Rules(
                number,
                schoolYear,
                IntStream.range(0, read.size())
                        .mapToObj(i -> new RuleVersion(read.get(i), rules.get(i).getChangedIn()))
                        .toList(),
                vocabulary);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void checkLength(String field, String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw RuleViolation.at(field, "sharing.text.tooLong", LONGEST_TEXT);
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

    /** Why the board departed from the advice, or null. */
    public String getAdoptionReason() {
        return adoptionReason;
    }

    public Person getAdoptedBy() {
        return adoptedBy;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    public LocalDate getRetiredOn() {
        return retiredOn;
    }
}

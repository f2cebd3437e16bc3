package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.partnership.domain.base.SchoolYear;

/**
 * A rule set, worked out for fast answers. One sentence decides: of all rules that apply, the strictest holds; where
 * none applies, it is forbidden. Order and specificity never matter. Immutable, so that one may serve every thread.
 */
public final class Rules {

    private final int version;
    private final SchoolYear schoolYear;
    private final LocalDate lastDay;
    private final List<RuleVersion> rules;
    private final Vocabulary vocabulary;
    private final RuleIndex index;
    private final Grounds grounds;
    private final long[] always;
    private final long[] never;
    private final int[] dated;

    /**
     * Compiles a rule set that holds until its school year is over.
     *
     * @param version number of the rule set
     * @param schoolYear outside of it no rule applies
     * @throws IllegalArgumentException when a rule uses a word that the vocabulary does not have
     */
    public Rules(int version, SchoolYear schoolYear, List<RuleVersion> rules, Vocabulary vocabulary) {
        this(version, schoolYear, schoolYear.lastDay(), rules, vocabulary);
    }

    /**
     * The same for one that may end before.
     *
     * @param lastDay after it no rule applies
     */
    public Rules(
            int version, SchoolYear schoolYear, LocalDate lastDay, List<RuleVersion> rules, Vocabulary vocabulary) {
        this.version = version;
        this.schoolYear = schoolYear;
        this.lastDay = lastDay;
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        index = new RuleIndex(rules.stream().map(RuleVersion::rule).toList(), vocabulary);
        grounds = new Grounds(this.rules, vocabulary);
        dated = IntStream.range(0, rules.size())
                .filter(place -> rule(place).hasOwnDays())
                .toArray();
        never = RuleIndex.none(rules.size());
        always = never.clone();
        IntStream.range(0, rules.size())
                .filter(place -> !rule(place).hasOwnDays())
                .forEach(place -> RuleIndex.add(always, place));
    }

    /** Number of the rule set. */
    public int version() {
        return version;
    }

    public SchoolYear schoolYear() {
        return schoolYear;
    }

    /** The day nearest to this one on which these rules can hold. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(schoolYear.firstDay())) {
            return schoolYear.firstDay();
        }
        return day.isAfter(lastDay) ? lastDay : day;
    }

    /** The rules in the order of the set. */
    public List<RuleVersion> rules() {
        return rules;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Answers a request; says nothing of facts, consents or rulings, only what the rules ask.
     *
     * @throws IllegalArgumentException when the vocabulary does not have a code of the request
     */
    public Answer answer(SharingRequest request) {
        long[] valid = validOn(request.date());
        int[] terms = terms(request);
        List<Line> lines = new ArrayList<>(request.categories().size());
        for (String category : request.categories()) {
            terms[RuleIndex.CATEGORY] = vocabulary.categories().place(category);
            lines.add(new Line(category, grounds.of(index.applying(valid, terms))));
        }
        return new Answer(version, List.copyOf(lines));
    }

    /** The place of each term of the request, but for the category. */
    @SuppressWarnings("EnumOrdinal") // only counted with, never stored
    private int[] terms(SharingRequest request) {
        int[] terms = new int[RuleIndex.DIMENSIONS];
        terms[RuleIndex.SENDER] = vocabulary.place(request.sender());
        terms[RuleIndex.RECEIVER] = vocabulary.place(request.receiver());
        terms[RuleIndex.RELATION] = request.relation().ordinal();
        terms[RuleIndex.PURPOSE] = vocabulary.purposes().place(request.purpose());
        terms[RuleIndex.SCOPE] = request.scope().ordinal();
        return terms;
    }

    RuleIndex index() {
        return index;
    }

    Grounds grounds() {
        return grounds;
    }

    /** The rules that are valid on a day, one bit a rule; not to be changed. */
    long[] validOn(LocalDate day) {
        if (!schoolYear.contains(day) || day.isAfter(lastDay)) {
            return never;
        }
        if (dated.length == 0) {
            return always;
        }
        long[] valid = always.clone();
        for (int rule : dated) {
            if (rule(rule).isValidOn(day)) {
                RuleIndex.add(valid, rule);
            }
        }
        return valid;
    }

    /** The days of the school year on which the rules that are valid become others; the first day is one of them. */
    public SortedSet<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new TreeSet<>(Set.of(schoolYear.firstDay()));
        for (int rule : dated) {
            LocalDate from = rule(rule).validFrom();
            LocalDate until = rule(rule).validUntil();
            if (from != null && schoolYear.contains(from)) {
                days.add(from);
            }
            if (until != null && schoolYear.contains(until.plusDays(1))) {
                days.add(until.plusDays(1));
            }
        }
        return days;
    }

    private SharingRule rule(int place) {
        return rules.get(place).rule();
    }
}

package nl.partnership.domain.ruleset;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Person;
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
public class RuleSet extends AdoptedRules {

    /** Where a set is on its way. */
    public enum Status {
        DRAFT,
        ADVISED,
        ADOPTED,
        RETIRED
    }

    protected RuleSet() {}

    private RuleSet(int number, SchoolYear schoolYear, RuleSet origin) {
        super(number, schoolYear, origin);
    }

    /** The first set of an installation: the shipped rules, as a draft. */
    public static RuleSet first(SchoolYear schoolYear) {
        RuleSet first = new RuleSet(1, schoolYear, null);
        RuleFormat.shipped().forEach(rule -> first.stored().add(new StoredRule(rule, 1)));
        return first;
    }

    /**
     * A new draft that begins as this set is; also when this one was in force long ago.
     *
     * @param number the next version
     * @param editor who starts it, and so chooses what it begins with
     */
    public RuleSet draft(int number, SchoolYear schoolYear, Person editor, Instant now) {
        RuleSet draft = new RuleSet(number, schoolYear, this);
        stored().forEach(rule -> draft.stored().add(new StoredRule(rule)));
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
        RuleSet prolongation = new RuleSet(number, year, this);
        prolongation.endOn(longestProlongation(year));
        List<SharingRule> read = read(Vocabulary.shipped());
        for (int i = 0; i < read.size(); i++) {
            SharingRule rule = read.get(i);
            if (rule.isValidOn(getLastDay())) {
                prolongation
                        .stored()
                        .add(
                                rule.hasOwnDays()
                                        ? new StoredRule(rule.onEveryDay(), number)
                                        : new StoredRule(stored().get(i)));
            }
        }
        return prolongation;
    }

    /** The last day until which the board can prolong rules in a school year: 30 September. */
    public static LocalDate longestProlongation(SchoolYear year) {
        return LocalDate.of(year.start(), Month.SEPTEMBER, 30);
    }

    /**
     * What a board member saw of a set, and signs by adopting it.
     *
     * @param digest of the rules, what is odd about them, and what becomes different
     * @param wider in how many cells more may be shared than before
     * @param narrower in how many cells less may be shared than before
     */
    public record Signature(String digest, int wider, int narrower) implements Serializable {}

    /** The rules, worked out for answers; as if adopted, whatever the status. */
    public Rules compile(Vocabulary vocabulary) {
        List<SharingRule> read = read(vocabulary);
        return new Rules(
                getNumber(),
                getSchoolYear(),
                getLastDay(),
                IntStream.range(0, read.size())
                        .mapToObj(i ->
                                new RuleVersion(read.get(i), stored().get(i).getChangedIn()))
                        .toList(),
                vocabulary);
    }
}

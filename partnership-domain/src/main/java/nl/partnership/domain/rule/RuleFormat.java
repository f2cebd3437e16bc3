package nl.partnership.domain.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Csv;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;

/**
 * The exchange format of the rules: UTF-8, comma, LF, quotes only where needed, one rule a row. What was written, read
 * and written again is byte for byte the same.
 */
public final class RuleFormat {

    static final List<String> COLUMNS = List.of(
            "id",
            "hard",
            "senders",
            "receivers",
            "relation",
            "categories",
            "purposes",
            "scope",
            "outcome",
            "duty",
            "conditions",
            "basis",
            "law",
            "explanation",
            "note",
            "retention",
            "valid_from",
            "valid_until");

    /** More than anybody mends in one go. */
    private static final int MOST_PROBLEMS = 100;

    private static final Comparator<RuleViolation> BY_PLACE = Comparator.<RuleViolation>comparingInt(
                    problem -> (int) problem.arguments().get(0))
            .thenComparingInt(problem -> (int) problem.arguments().get(1));

    private RuleFormat() {}

    /** The rules that the portal ships with: a proposal, until a board adopts them. */
    public static List<SharingRule> shipped() {
        return read(Vocabulary.file("sharing-rules"), Vocabulary.shipped());
    }

    /**
     * Reads a whole file; nothing of it when anything is wrong.
     *
     * @throws RuleViolation at field {@code file}, with line and column as first arguments
     */
    public static List<SharingRule> read(String text, Vocabulary vocabulary) {
        return new RuleReading(vocabulary, violation -> {
                    throw violation;
                })
                .read(text).stream().map(RuleReading.Read::rule).toList();
    }

    /**
     * Everything that is wrong with a file that somebody wants to use: where it cannot be read, where a rule contradicts
     * itself, and that it has none. Each has line and column as first arguments; none when the file is good.
     *
     * @param schoolYear of the set that the rules are for
     */
    public static List<RuleViolation> problems(String text, Vocabulary vocabulary, SchoolYear schoolYear) {
        List<RuleViolation> problems = new ArrayList<>();
        try {
            List<RuleReading.Read> rows = new RuleReading(vocabulary, problems::add).read(text);
            if (rows.isEmpty() && problems.isEmpty()) {
                problems.add(RuleViolation.at("file", "rule.csv.noRules", 1, 1));
            }
            rows.stream().filter(RuleReading.Read::sound).forEach(row -> problems.addAll(row.problems(schoolYear)));
        } catch (RuleViolation unreadable) {
            problems.add(unreadable);
        }
        return problems.stream().sorted(BY_PLACE).limit(MOST_PROBLEMS).toList();
    }

    /** The whole file, header included. */
    public static String write(List<SharingRule> rules) {
        return header() + rules.stream().map(RuleFormat::line).collect(Collectors.joining());
    }

    /** The first line, with its line end. */
    public static String header() {
        return Csv.write(COLUMNS);
    }

    /** One rule as a line with its line end. */
    public static String line(SharingRule rule) {
        return Csv.write(List.of(
                rule.id(),
                String.valueOf(rule.hard()),
                String.join(" ", rule.senders()),
                String.join(" ", rule.receivers()),
                oneOrAny(rule.relations()),
                String.join(" ", rule.categories()),
                String.join(" ", rule.purposes()),
                oneOrAny(rule.scopes()),
                rule.outcome().name(),
                String.valueOf(rule.duty()),
                String.join(" ", rule.conditions()),
                rule.basis().name(),
                rule.law(),
                rule.explanation(),
                rule.note(),
                rule.retention(),
                rule.validFrom() == null ? "" : rule.validFrom().toString(),
                rule.validUntil() == null ? "" : rule.validUntil().toString()));
    }

    private static String oneOrAny(Set<? extends Enum<?>> values) {
        return values.size() > 1 ? RuleCells.ANY : values.iterator().next().name();
    }
}

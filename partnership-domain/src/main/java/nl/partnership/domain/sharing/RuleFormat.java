package nl.partnership.domain.sharing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.sharing.Csv.Cell;

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
        String header = text.lines().findFirst().orElse("");
        if (!header.contains(",") && header.matches(".*[;\\t|].*")) {
            throw RuleViolation.at("file", "sharing.csv.separator", 1, 1);
        }
        List<List<Cell>> rows = Csv.read(text);
        if (rows.isEmpty()) {
            throw RuleViolation.at("file", "sharing.csv.empty", 1, 1);
        }
        checkHeader(rows.get(0));
        Set<String> ids = new HashSet<>();
        return rows.stream().skip(1).map(row -> rule(row, vocabulary, ids)).toList();
    }

    /** The whole file, header included. */
    public static String write(List<SharingRule> rules) {
        return header() + rules.stream().map(RuleFormat::line).collect(Collectors.joining());
    }

    /** The first line, with its line end. */
    static String header() {
        return Csv.write(COLUMNS);
    }

    /** One rule as a line with its line end. */
    static String line(SharingRule rule) {
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

    private static void checkHeader(List<Cell> header) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (i >= header.size()) {
                throw header.get(header.size() - 1).wrong("sharing.csv.halfLine", COLUMNS.size());
            }
            if (!header.get(i).text().equals(COLUMNS.get(i))) {
                throw header.get(i).wrong("sharing.csv.header", COLUMNS.get(i));
            }
        }
        checkWidth(header);
    }

    private static void checkWidth(List<Cell> row) {
        if (row.size() != COLUMNS.size()) {
            Cell last = row.get(Math.min(row.size(), COLUMNS.size() + 1) - 1);
            String key = row.size() < COLUMNS.size() ? "sharing.csv.halfLine" : "sharing.csv.longLine";
            throw last.wrong(key, COLUMNS.size());
        }
    }

    private static SharingRule rule(List<Cell> row, Vocabulary vocabulary, Set<String> ids) {
        checkWidth(row);
        RuleCells cells = new RuleCells(row);
        SharingRule rule = new SharingRule(
                cells.id(),
                cells.truth("hard"),
                cells.words("senders", vocabulary.parties()),
                cells.words("receivers", vocabulary.parties()),
                cells.oneOrAny("relation", Relation.class),
                cells.words("categories", vocabulary.categories()),
                cells.words("purposes", vocabulary.purposes()),
                cells.oneOrAny("scope", Scope.class),
                cells.one("outcome", Outcome.class),
                cells.truth("duty"),
                cells.wordsOrNone("conditions", vocabulary.conditions()),
                cells.one("basis", Basis.class),
                cells.plain("law"),
                cells.plain("explanation"),
                cells.plain("note"),
                cells.plain("retention"),
                cells.day("valid_from"),
                cells.lastDay());
        if (!ids.add(rule.id())) {
            throw row.get(0).wrong("sharing.csv.doubleId", rule.id());
        }
        return rule;
    }
}

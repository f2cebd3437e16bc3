package nl.partnership.domain.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sharing model once more, slowly and by other means: the files are taken apart with a regular expression and
 * every rule is compared word by word, days as text. Shares nothing with the engine but the records that ask.
 */
final class PlainReading {

    private static final List<String> STRICTNESS = List.of("ALLOWED", "CONDITIONAL", "CONSENT", "ASK_DPO", "FORBIDDEN");
    private static final String FIRST_DAY = "2026-08-01";
    private static final String LAST_DAY = "2027-07-31";
    private static final List<Map<String, String>> CATEGORIES = table("information-categories");
    private static final List<String> PARTIES = table("roles").stream()
            .map(row -> row.get("organisation_type") + ":" + row.get("code"))
            .toList();
    private static final Map<String, List<String>> GROUPS = table("role-groups").stream()
            .collect(Collectors.toMap(row -> row.get("organisation_type") + ":" + row.get("code"), row -> Stream.of(
                            row.get("members").split(" "))
                    .map(member -> row.get("organisation_type") + ":" + member)
                    .toList()));

    private final List<Rule> rules;

    /** A line of the file, and its words written out. */
    private record Rule(
            Map<String, String> cells,
            Set<String> senders,
            Set<String> receivers,
            Set<String> categories,
            List<String> purposes) {

        static Rule of(Map<String, String> cells) {
            return new Rule(
                    cells,
                    partiesFor(words(cells, "senders")),
                    partiesFor(words(cells, "receivers")),
                    categoriesFor(words(cells, "categories")),
                    words(cells, "purposes"));
        }

        String outcome() {
            return cells.get("outcome");
        }

        boolean is(String column, String value) {
            return cells.get(column).equals("ANY") || cells.get(column).equals(value);
        }
    }

    /** What applies to one category of a request. */
    record Reading(String outcome, List<String> rules, Set<Integer> conditions) {

        @Override
        public String toString() {
            return outcome + " " + rules + " " + conditions;
        }
    }

    /** Reads the rules that the portal ships with, as those of the school year 2026-2027. */
    PlainReading() {
        this(text("sharing-rules"));
    }

    /** Reads rules in the exchange format, as those of the school year 2026-2027. */
    PlainReading(String file) {
        rules = rows(file).stream().map(Rule::of).toList();
    }

    /** Outcome, rules with a star at the decisive ones, and numbers of conditions. */
    Reading answer(SharingRequest request, String category) {
        String sender = request.sender().toString();
        String receiver = request.receiver().toString();
        String day = request.date().toString();
        List<Rule> applying = rules.stream()
                .filter(rule -> rule.senders().contains(sender)
                        && rule.receivers().contains(receiver)
                        && rule.categories().contains(category)
                        && (rule.purposes().contains("*") || rule.purposes().contains(request.purpose()))
                        && rule.is("relation", request.relation().name())
                        && rule.is("scope", request.scope().name())
                        && isValid(rule, day))
                .toList();
        String outcome = STRICTNESS.get(applying.stream()
                .mapToInt(rule -> STRICTNESS.indexOf(rule.outcome()))
                .max()
                .orElse(4));
        return new Reading(
                outcome,
                applying.stream()
                        .map(rule -> rule.cells().get("id") + (rule.outcome().equals(outcome) ? "*" : ""))
                        .toList(),
                conditions(applying.stream().map(Rule::cells).toList(), outcome));
    }

    /** The engine's line in the same words. */
    static String text(Line line) {
        return line.outcome() + " "
                + line.rules().stream()
                        .map(applied -> applied.rule().id() + (applied.decisive() ? "*" : ""))
                        .toList()
                + " "
                + line.conditions().stream()
                        .map(code -> Integer.valueOf(code.substring(1)))
                        .toList();
    }

    private boolean isValid(Rule rule, String day) {
        String from = rule.cells().get("valid_from");
        String until = rule.cells().get("valid_until");
        return day.compareTo(FIRST_DAY) >= 0
                && day.compareTo(LAST_DAY) <= 0
                && (from.isEmpty() || day.compareTo(from) >= 0)
                && (until.isEmpty() || day.compareTo(until) <= 0);
    }

    /** Numbers of the conditions that rules ask together. */
    static Set<Integer> conditions(List<Map<String, String>> applying, String outcome) {
        TreeSet<Integer> conditions = new TreeSet<>();
        if (!outcome.equals("FORBIDDEN")) {
            conditions.addAll(outcome.equals("CONSENT") ? List.of(1, 3, 6) : List.of(1, 6));
            applying.forEach(rule ->
                    words(rule, "conditions").forEach(code -> conditions.add(Integer.valueOf(code.substring(1)))));
        }
        return conditions;
    }

    private static Set<String> partiesFor(List<String> words) {
        return PARTIES.stream()
                .filter(party -> words.stream()
                        .anyMatch(word -> word.equals("*")
                                || word.equals(party)
                                || word.equals(party.replaceAll(":.*", ":*"))
                                || GROUPS.getOrDefault(word, List.of()).contains(party)))
                .collect(Collectors.toSet());
    }

    private static Set<String> categoriesFor(List<String> words) {
        return CATEGORIES.stream()
                .filter(row -> words.contains("*")
                        || words.contains(row.get("code"))
                        || (words.contains("NAMED") && row.get("named").equals("true")))
                .map(row -> row.get("code"))
                .collect(Collectors.toSet());
    }

    static List<String> words(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split(" "));
    }

    /** The lines of a file that came with the portal, by the names of their columns. */
    static List<Map<String, String>> table(String name) {
        return rows(text(name));
    }

    /** The lines of a file, by the names of their columns. */
    static List<Map<String, String>> rows(String file) {
        List<String> lines = file.lines().toList();
        String[] columns = lines.get(0).split(",");
        return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    }

    private static Map<String, String> row(String[] columns, String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }

    private static String text(String name) {
        try (InputStream in = PlainReading.class.getResourceAsStream("/rule/" + name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

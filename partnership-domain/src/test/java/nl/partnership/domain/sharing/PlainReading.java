package nl.partnership.domain.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sharing model once more, slowly and by other means: the files are taken apart with a regular expression and
 * every rule is compared word by word. Shares nothing with the engine but the names of the outcomes.
 */
final class PlainReading {

    private static final List<String> STRICTNESS = List.of("ALLOWED", "CONDITIONAL", "CONSENT", "ASK_DPO", "FORBIDDEN");

    private final List<Map<String, String>> rules = table("sharing-rules");
    private final Map<String, String> groups = table("role-groups").stream()
            .collect(Collectors.toMap(
                    row -> row.get("organisation_type") + ":" + row.get("code"), row -> row.get("members")));
    private final List<String> named = table("information-categories").stream()
            .filter(row -> row.get("named").equals("true"))
            .map(row -> row.get("code"))
            .toList();

    /** Outcome, rules with a star at the decisive ones, and conditions, as one text. */
    String answer(SharingRequest request, String category) {
        List<Map<String, String>> applying =
                rules.stream().filter(rule -> applies(rule, request, category)).toList();
        int strictness = applying.stream()
                .mapToInt(rule -> STRICTNESS.indexOf(rule.get("outcome")))
                .max()
                .orElse(4);
        String outcome = STRICTNESS.get(strictness);
        TreeSet<Integer> conditions = new TreeSet<>();
        if (!outcome.equals("FORBIDDEN")) {
            conditions.addAll(List.of(1, 6));
            applying.forEach(rule -> words(rule, "conditions").forEach(code -> conditions.add(number(code))));
        }
        return outcome + " "
                + applying.stream()
                        .map(rule -> rule.get("id") + (rule.get("outcome").equals(outcome) ? "*" : ""))
                        .toList()
                + " " + conditions;
    }

    /** The engine's line in the same words. */
    static String text(Line line) {
        return line.outcome() + " "
                + line.rules().stream()
                        .map(applied -> applied.rule().id() + (applied.decisive() ? "*" : ""))
                        .toList()
                + " " + line.conditions().stream().map(PlainReading::number).toList();
    }

    private boolean applies(Map<String, String> rule, SharingRequest request, String category) {
        return party(
                        words(rule, "senders"),
                        request.sender().type().name(),
                        request.sender().role())
                && party(
                        words(rule, "receivers"),
                        request.receiver().type().name(),
                        request.receiver().role())
                && List.of("ANY", request.relation().name()).contains(rule.get("relation"))
                && List.of("ANY", request.scope().name()).contains(rule.get("scope"))
                && words(rule, "purposes").stream().anyMatch(word -> word.equals("*") || word.equals(request.purpose()))
                && words(rule, "categories").stream()
                        .anyMatch(word -> word.equals("*")
                                || word.equals(category)
                                || (word.equals("NAMED") && named.contains(category)));
    }

    private boolean party(List<String> words, String type, String role) {
        return words.stream()
                .anyMatch(word -> word.equals("*")
                        || word.equals(type + ":*")
                        || word.equals(type + ":" + role)
                        || (word.startsWith(type + ":")
                                && Arrays.asList(groups.getOrDefault(word, "").split(" "))
                                        .contains(role)));
    }

    private static List<String> words(Map<String, String> rule, String column) {
        return rule.get(column).isEmpty() ? List.of() : List.of(rule.get(column).split(" "));
    }

    private static int number(String condition) {
        return Integer.parseInt(condition.substring(1));
    }

    private static List<Map<String, String>> table(String name) {
        try (InputStream in = PlainReading.class.getResourceAsStream("/sharing/" + name + ".csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] columns = lines.get(0).split(",");
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] columns, String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}

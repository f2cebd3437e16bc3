package nl.partnership.domain.language;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.ShippedTable;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;

/**
 * Invented cases to practise sharing with, that the portal ships with ({@code language/practice-cases.csv}). What may be
 * shared in them stands nowhere: the rules of the day say it.
 */
public final class PracticeCases {

    private static final Map<String, PracticeCase> CASES = load();

    private PracticeCases() {}

    /** @param words by the heading of their column */
    public record PracticeCase(String code, Map<String, String> words) {

        public String text(Locale language) {
            return words.get(ShippedTable.column("", language));
        }

        /** What the rules are asked. */
        public SharingRequest request(LocalDate day) {
            return new SharingRequest(
                    Party.of(words.get("sender")),
                    Party.of(words.get("receiver")),
                    Relation.valueOf(words.get("relation")),
                    List.of(words.get("category")),
                    words.get("purpose"),
                    Scope.valueOf(words.get("scope")),
                    day);
        }
    }

    /** In the order in which they are practised. */
    public static List<PracticeCase> all() {
        return List.copyOf(CASES.values());
    }

    /** @param code null for none */
    public static Optional<PracticeCase> of(String code) {
        return Optional.ofNullable(code).map(CASES::get);
    }

    private static Map<String, PracticeCase> load() {
        Map<String, PracticeCase> cases = new LinkedHashMap<>();
        ShippedTable.rows("/language/practice-cases.csv")
                .forEach(row -> cases.put(row.get("code"), new PracticeCase(row.get("code"), row)));
        return cases;
    }
}

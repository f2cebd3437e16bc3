package nl.partnership.domain.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.ShippedTable;
import nl.partnership.domain.partner.Signal;

/**
 * Invented cases to learn from, with what sectors may see in them, that the portal ships with ({@code language/cases.csv}
 * and {@code language/case-perspectives.csv}).
 */
public final class ShippedCases {

    private static final Map<String, ShippedCase> CASES = load();

    private ShippedCases() {}

    /** @param words by the heading of their column */
    public record ShippedCase(String code, Map<String, String> words, List<ShippedPerspective> perspectives) {

        /** What one starts from. */
        public CaseWords in(Locale language) {
            return new CaseWords(
                    words.get(ShippedTable.column("title_", language)),
                    words.get(ShippedTable.column("", language)),
                    words.get(ShippedTable.column("question_", language)),
                    CaseOrigin.INVENTED,
                    Set.of(Signal.of(words.get("signal"))));
        }
    }

    /** What one may see in it. */
    public record ShippedPerspective(Viewpoint viewpoint, Map<String, String> words) {

        public String sees(Locale language) {
            return words.get(ShippedTable.column("sees_", language));
        }

        public String does(Locale language) {
            return words.get(ShippedTable.column("does_", language));
        }

        public String mayShare(Locale language) {
            return words.get(ShippedTable.column("share_", language));
        }
    }

    public static List<ShippedCase> all() {
        return List.copyOf(CASES.values());
    }

    /** @param code null for none */
    public static Optional<ShippedCase> of(String code) {
        return Optional.ofNullable(code).map(CASES::get);
    }

    private static Map<String, ShippedCase> load() {
        List<Map<String, String>> perspectives = ShippedTable.rows("/language/case-perspectives.csv");
        Map<String, ShippedCase> cases = new LinkedHashMap<>();
        for (Map<String, String> row : ShippedTable.rows("/language/cases.csv")) {
            String code = row.get("code");
            cases.put(
                    code,
                    new ShippedCase(
                            code,
                            row,
                            perspectives.stream()
                                    .filter(one -> one.get("case").equals(code))
                                    .map(one -> new ShippedPerspective(Viewpoint.valueOf(one.get("viewpoint")), one))
                                    .toList()));
        }
        return cases;
    }
}

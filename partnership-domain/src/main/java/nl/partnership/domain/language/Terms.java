package nl.partnership.domain.language;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.ShippedTable;

/**
 * The terms that people talk about, with their examples: data that the portal ships with ({@code language/terms.csv} and
 * {@code language/term-examples.csv}), invented, about nobody. A school can add its own ({@link OwnTerm}).
 */
public final class Terms {

    private static final String DUTCH = ShippedTable.column("", Locale.forLanguageTag("nl"));
    private static final String ENGLISH = ShippedTable.column("", Locale.ENGLISH);

    private static final Map<String, Term> TERMS = load();

    private Terms() {}

    /**
     * A term.
     *
     * @param words by the heading of their column
     * @param forms how it is written in a text, in Dutch and in lower case
     */
    public record Term(String code, Map<String, String> words, List<String> forms, List<Example> examples)
            implements Serializable {

        /** Whether a school added it, in the language in which it wrote. */
        public boolean isOwn() {
            return !TERMS.containsKey(code);
        }

        public String name(Locale language) {
            return words.get(ShippedTable.column("", language));
        }

        /** What is asked of each example; null for one of a school's own. */
        public String question(Locale language) {
            return words.get(ShippedTable.column("question_", language));
        }
    }

    /** Something that may be what the term means; invented. */
    public record Example(Map<String, String> words) implements Serializable {

        public String text(Locale language) {
            return words.get(ShippedTable.column("", language));
        }
    }

    /** In the order in which one chooses. */
    public static List<Term> all() {
        return List.copyOf(TERMS.values());
    }

    /** @param code null for none */
    public static Optional<Term> of(String code) {
        return Optional.ofNullable(code).map(TERMS::get);
    }

    /**
     * One that a school added.
     *
     * @param code id of it
     * @param examples one a line
     */
    public static Term own(String code, String name, String examples) {
        return new Term(
                code,
                inEachLanguage(name),
                List.of(name.toLowerCase(Locale.ROOT)),
                examples.lines().map(Terms::inEachLanguage).map(Example::new).toList());
    }

    private static Map<String, String> inEachLanguage(String text) {
        return Map.of(DUTCH, text, ENGLISH, text);
    }

    private static Map<String, Term> load() {
        List<Map<String, String>> examples = ShippedTable.rows("/language/term-examples.csv");
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Map<String, String> row : ShippedTable.rows("/language/terms.csv")) {
            String code = row.get("code");
            terms.put(
                    code,
                    new Term(
                            code,
                            row,
                            Stream.of(row.get("forms").split(" \\| ")).toList(),
                            examples.stream()
                                    .filter(example -> Objects.equals(example.get("term"), code))
                                    .map(Example::new)
                                    .toList()));
        }
        return terms;
    }
}

package nl.partnership.web.base.explain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.partnership.web.base.explain.Explanations.Explained;

/** Cuts a text where a word first stands on a page that a school and its partners gave a meaning. */
@RequestScoped
public class ExplainedWords {

    @Inject
    @Any
    private Instance<Explanations> rooms;

    private final Map<String, List<Explained>> read = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    /**
     * A piece of a text.
     *
     * @param meaning null for what is no explained word
     */
    public record Piece(String text, String code, String meaning) {}

    /** The pieces, in order; together they are the text. */
    public List<Piece> pieces(String schoolId, String text) {
        List<Explained> words = schoolId == null
                ? List.of()
                : read.computeIfAbsent(schoolId, id -> rooms.stream()
                        .flatMap(room -> room.of(id).stream())
                        .toList());
        return cut(text, words, done);
    }

    /** @param done codes of those that were explained already; grows */
    static List<Piece> cut(String text, List<Explained> words, Set<String> done) {
        if (words.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new Piece(text, null, null));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher matcher = pattern(words).matcher(text);
        while (matcher.find()) {
            String found = matcher.group().toLowerCase(Locale.ROOT);
            Explained word = words.stream()
                    .filter(one -> one.forms().contains(found))
                    .findFirst()
                    .orElseThrow();
            if (done.add(word.code())) {
                pieces.add(new Piece(text.substring(from, matcher.start()), null, null));
                pieces.add(new Piece(matcher.group(), word.code(), word.meaning()));
                from = matcher.end();
            }
        }
        pieces.add(new Piece(text.substring(from), null, null));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static Pattern pattern(List<Explained> words) {
        return Pattern.compile(
                words.stream()
                        .flatMap(word -> word.forms().stream())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

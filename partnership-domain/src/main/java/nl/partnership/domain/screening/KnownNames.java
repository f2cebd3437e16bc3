package nl.partnership.domain.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that point to nobody in the records: makes, methods, organisations, places, and people whom everybody knows. A
 * name of several words is known as a whole; a word of it alone only to who finds it in no list and no dictionary.
 */
public final class KnownNames {

    /** No names at all. */
    public static final KnownNames NONE = new KnownNames(List.of());

    /** More words than a name has that is looked for as a whole. */
    private static final int LONGEST = 10;

    private final Map<String, List<String[]>> byFirst = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private KnownNames(Collection<String> names) {
        for (String name : names) {
            String[] parts = Plain.word(name).split("[^\\p{L}\\p{N}'-]+");
            if (parts.length > 0 && parts.length < LONGEST && !parts[0].isEmpty()) {
                byFirst.computeIfAbsent(parts[0], first -> new ArrayList<>()).add(parts);
                words.addAll(List.of(parts));
            }
        }
    }

    /** @param names as people write them, such as those of the organisations in the portal */
    public static KnownNames of(Collection<String> names) {
        return names.isEmpty() ? NONE : new KnownNames(names);
    }

    /** The names that ship with the screening. */
    static KnownNames shipped() {
        return new KnownNames(WordList.lines("known-names.txt"));
    }

    /** Whether this is a word of one of the names. */
    boolean hasWord(String plain) {
        return words.contains(plain);
    }

    /** Whether this word is one of the names. */
    boolean has(String plain) {
        return byFirst.getOrDefault(plain, List.of()).stream().anyMatch(name -> name.length == 1);
    }

    /** Behind the longest name that begins here; the same place when none does. */
    int end(Pieces pieces, int at) {
        int longest = at;
        for (String[] name : byFirst.getOrDefault(first(pieces.get(at)), List.of())) {
            longest = Math.max(longest, end(pieces, at, name));
        }
        return longest;
    }

    /** Of a name with something behind a stroke, the name: Nike-tas. */
    private String first(Piece piece) {
        int joint = piece.plain().indexOf('-');
        return joint < 0 || byFirst.containsKey(piece.plain())
                ? piece.plain()
                : piece.plain().substring(0, joint);
    }

    private static int end(Pieces pieces, int from, String[] name) {
        int at = from;
        for (int part = 0; part < name.length; at++) {
            Piece piece = pieces.get(at);
            boolean last = part == name.length - 1;
            if (piece.plain().equals(name[part]) || (last && piece.plain().startsWith(name[part] + "-"))) {
                part++;
            } else if (at == from || !piece.isSign(".-&,'")) {
                return from;
            }
        }
        return at;
    }
}

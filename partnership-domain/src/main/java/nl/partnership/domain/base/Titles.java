package nl.partnership.domain.base;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people write around a name that is no part of it: "dr." before, "jr." or "MSc" after. Some of it is also a
 * surname; then the way it is written decides, and in doubt it is one.
 */
final class Titles {

    private static final Set<String> BEFORE = Set.of(
            "bc",
            "dhr",
            "dipl",
            "dr",
            "dra",
            "drs",
            "ds",
            "em",
            "hc",
            "hr",
            "ing",
            "ir",
            "kand",
            "lic",
            "mej",
            "mejuffrouw",
            "meneer",
            "mevr",
            "mevrouw",
            "mgr",
            "mr",
            "mrs",
            "ms",
            "mw",
            "mx",
            "prof");

    private static final Set<String> AFTER = Set.of(
            "basc", "bba", "beng", "bsc", "bsw", "dphil", "dsc", "emba", "esq", "jnr", "jr", "llb", "llm", "mba",
            "meng", "mphil", "mpa", "mph", "msc", "msw", "phd", "snr", "sr");

    /** Surnames as well, unless in capitals. */
    private static final Set<String> IN_CAPITALS =
            Set.of("aa", "ad", "ba", "bed", "bn", "ma", "md", "med", "ra", "rc", "re", "rn");

    /** Surnames as well, unless more than one word stands before. */
    private static final Set<String> WRITTEN_OUT = Set.of("junior", "senior");

    /** Names as well, unless with the dot of what is left out. */
    private static final Set<String> SHORTENED = Set.of("jun", "sen");

    private static final Set<String> NUMBERS = Set.of("ii", "iii", "iv", "vi", "vii", "viii");

    private final List<String> name;
    private final List<String> titles;

    private Titles(List<String> name, List<String> titles) {
        this.name = name;
        this.titles = titles;
    }

    /** Parts the words of a name, or of what stands before or after a comma in it; at least one word stays a name. */
    static Titles around(List<String> words) {
        int from = begin(words);
        int to = end(words, from);
        return new Titles(
                words.subList(from, to),
                Stream.concat(words.subList(0, from).stream(), words.subList(to, words.size()).stream())
                        .toList());
    }

    /** Whether there is nothing else, as in what stands after "Jan Jansen,". */
    static boolean all(List<String> words) {
        int end = words.size();
        while (end > 0) {
            int fewer = end - after(words, 0, end);
            if (fewer == end && !is(BEFORE, words.get(end - 1))) {
                return false;
            }
            end = Math.min(fewer, end - 1);
        }
        return true;
    }

    List<String> name() {
        return name;
    }

    List<String> titles() {
        return titles;
    }

    private static int begin(List<String> words) {
        int from = 0;
        while (from < words.size() - 1) {
            if (is(BEFORE, words.get(from))) {
                from++;
            } else if (from < words.size() - 2
                    && NameKey.fold(words.get(from)).equals("de")
                    && NameKey.fold(words.get(from + 1)).equals("heer")) {
                from += 2;
            } else {
                break;
            }
        }
        return from;
    }

    private static int end(List<String> words, int from) {
        int to = words.size();
        while (to > from + 1) {
            int fewer = after(words, from + 1, to);
            if (fewer == 0) {
                break;
            }
            to -= fewer;
        }
        return to;
    }

    /** Of how many words, from the given one on, the title at the end is; 0 when there is none. */
    private static int after(List<String> words, int from, int to) {
        String last = words.get(to - 1);
        if (isAfter(last, to - from)) {
            return 1;
        }
        // "Ph. D."
        boolean apart = to - 2 >= from && words.get(to - 2).endsWith(".");
        return apart && is(AFTER, words.get(to - 2) + last) ? 2 : 0;
    }

    /** @param place how many words there are of which it is the last, without the one that must be a name */
    private static boolean isAfter(String word, int place) {
        String folded = NameKey.fold(word).replace(" ", "");
        boolean dotted = word.endsWith(".");
        return is(AFTER, word)
                || NUMBERS.contains(folded) && (word.equals(folded) || isInCapitals(word))
                || IN_CAPITALS.contains(folded) && isInCapitals(word)
                || WRITTEN_OUT.contains(folded) && place > 1
                || dotted && (SHORTENED.contains(folded) || is(BEFORE, word));
    }

    private static boolean isInCapitals(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    /** Also of several in one word: "prof.dr.", and of one with dots in it: "M.Sc.". */
    private static boolean is(Set<String> titles, String word) {
        String folded = NameKey.fold(word);
        return titles.contains(folded.replace(" ", "")) || titles.containsAll(Arrays.asList(folded.split(" ")));
    }
}

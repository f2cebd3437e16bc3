package nl.partnership.domain.base;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Names as Dutch readers look for them: Ö stands with O, and "van", "'t" or "el" do not lead a list. A key is stored
 * beside its name, so that every database sorts and finds alike. Who changes what is here writes a migration that makes
 * the keys anew. See {@code docs/decisions/0018-text-that-people-type.md}.
 */
public final class NameKey {

    /** As long as the column; a letter can become more than one. */
    private static final int LONGEST = 240;

    /** Letters that are no plain letter with a sign. */
    private static final Map<Integer, String> PLAIN = plain();

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** The sign that stands for no letter, in each way in which it is typed, and what looks as it does; also what nobody sees. */
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘‚‛`´′‵＇｀\\x{2B9}-\\x{2D1}\\x{2EC}\\x{2EE}"
            + "\\x{384}\\x{55A}\\x{5F3}\\x{7F4}\\x{7F5}\\x{1FBD}\\x{1FBF}\\x{1FEF}\\x{1FFD}\\x{1FFE}\\x{275B}\\x{275C}"
            + "\\x{A78B}\\x{A78C}\\p{Cf}]");

    /** As a typist writes ij who has no such letter on the keyboard, once it has fallen apart: a y with two dots. */
    private static final String DOTTED_Y = "y\u0308";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What stands before a surname (from the list of the Dutch register of persons), folded. */
    private static final Set<String> BEFORE_SURNAME = Set.of(
            "aan", "af", "al", "am", "auf", "aus", "ben", "bij", "bin", "d", "da", "dal", "dalla", "das", "de", "degli",
            "dei", "del", "della", "den", "der", "des", "di", "die", "do", "dos", "du", "el", "het", "im", "in", "l",
            "la", "las", "le", "les", "lo", "los", "onder", "op", "over", "s", "t", "te", "ten", "ter", "tho", "thoe",
            "to", "toe", "tot", "uijt", "uit", "unter", "van", "ver", "vom", "von", "voor", "vor", "zu", "zum", "zur");

    /** What stands before the name of a school or an organisation without being what one looks for. */
    private static final Set<String> BEFORE_NAME = Set.of("de", "het", "t", "s", "den", "der", "ten", "ter", "van");

    private NameKey() {}

    /**
     * The key of a person: the main part of the surname first, then the first names, then what stands before the
     * surname, then titles. "Jan van den Berg" becomes {@code berg jan van den}, "dr. Jan Jansen Jr."
     * {@code jansen jan dr jr}.
     */
    public static String ofPerson(String name) {
        List<String> titles = new ArrayList<>();
        List<List<String>> between = new ArrayList<>();
        for (String part : name.replaceAll("\\([^)]*\\)", " ").split(",")) {
            List<String> words = parts(part);
            if (!between.isEmpty() && Titles.all(words)) {
                titles.addAll(words);
            } else if (!words.isEmpty()) {
                Titles around = Titles.around(words);
                titles.addAll(around.titles());
                between.add(around.name());
            }
        }
        return ofPerson(name, between, titles);
    }

    /** @param between what stands between the commas; with more than one, the surname is the first */
    private static String ofPerson(String name, List<List<String>> between, List<String> titles) {
        List<String> parts = between.isEmpty() ? List.of() : between.get(0);
        int surname = between.size() < 2 ? surname(parts) : 0;
        int main = afterPrefixes(parts, surname, BEFORE_SURNAME);
        List<String> first = new ArrayList<>(parts.subList(0, surname));
        between.stream().skip(1).forEach(first::addAll);
        return joined(name, parts.subList(main, parts.size()), first, parts.subList(surname, main), titles);
    }

    /** The key of an organisation: an article at its begin goes to the end. "De Brug" becomes {@code brug de}. */
    public static String ofOrganisation(String name) {
        List<String> parts = parts(name);
        int main = afterPrefixes(parts, 0, BEFORE_NAME);
        return joined(name, parts.subList(main, parts.size()), parts.subList(0, main));
    }

    /** Small plain letters and digits, with one space between words: what two texts share that a reader takes for one. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        String plain = APOSTROPHES.matcher(text).replaceAll("");
        // small letters before and after: some capitals fall apart into one, and a dotted I leaves its dot behind
        String letters = Signs.normal(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        MARKS.matcher(letters.replace(DOTTED_Y, "ij"))
                .replaceAll("")
                .codePoints()
                .forEach(letter -> folded.append(PLAIN.getOrDefault(letter, Character.toString(letter))));
        return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
    }

    /** Orders by the name of a person in what is compared; for one list, as it keeps the keys that it made. */
    public static <T> Comparator<T> byPerson(Function<? super T, String> name) {
        return by(name, NameKey::ofPerson);
    }

    /** As {@link #byPerson}, by the name of an organisation. */
    public static <T> Comparator<T> byOrganisation(Function<? super T, String> name) {
        return by(name, NameKey::ofOrganisation);
    }

    private static <T> Comparator<T> by(Function<? super T, String> name, UnaryOperator<String> key) {
        Map<String, String> keys = new HashMap<>();
        return Comparator.comparing(named -> keys.computeIfAbsent(name.apply(named), key));
    }

    /** Where the surname begins: at the first part that stands before one, else at the last part. */
    private static int surname(List<String> parts) {
        for (int i = 0; i < parts.size() - 1; i++) {
            String part = parts.get(i);
            String last = fold(part.substring(part.lastIndexOf('-') + 1));
            // "Jansen-van der Meer": what stands before the second name does not part it from the first
            if (part.contains("-") && BEFORE_SURNAME.contains(last) || isPrefix(part, BEFORE_SURNAME)) {
                return i;
            }
        }
        return Math.max(0, parts.size() - 1);
    }

    private static int afterPrefixes(List<String> parts, int from, Set<String> prefixes) {
        int at = from;
        while (at < parts.size() - 1 && isPrefix(parts.get(at), prefixes)) {
            at++;
        }
        return at;
    }

    private static boolean isPrefix(String part, Set<String> prefixes) {
        return prefixes.contains(fold(part));
    }

    /** The words of a name as typed; what stands between brackets is a remark, and comes last. */
    private static List<String> parts(String name) {
        return Arrays.stream(name.replaceAll("\\([^)]*\\)", " ").split("[\\s\\p{Z}]+"))
                .filter(part -> !fold(part).isEmpty())
                .toList();
    }

    @SafeVarargs
    private static String joined(String name, List<String>... parts) {
        List<String> words = new ArrayList<>();
        Arrays.stream(parts).flatMap(List::stream).forEach(words::add);
        String remarks = name.contains("(") ? name.substring(name.indexOf('(')) : "";
        String key = fold(String.join(" ", words) + " " + remarks);
        String kept = key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key;
        return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST);
    }

    private static Map<Integer, String> plain() {
        Map<Integer, String> plain = new HashMap<>();
        String[] pairs =
                "ı i ø o ł l đ d ð d þ th ß ss æ ae œ oe ħ h ŋ n ŧ t ĸ k ȷ j ə e ɛ e ɔ o ɖ d ƒ f ɣ g ƙ k ɓ b ɗ d ƴ y"
                        .split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            plain.put(pairs[i].codePointAt(0), pairs[i + 1]);
        }
        return Map.copyOf(plain);
    }
}

package nl.partnership.domain.screening.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * A dictionary for spelling as Hunspell reads it: words with flags of two letters, and what a flag adds to a word. What
 * the Dutch one does without is left out here.
 */
final class Hunspell {

    /**
     * What one line of a flag does: takes {@code strip} off and puts {@code add} on, where the word is as told.
     *
     * @param where the letters at that end of the word, each as one of a set
     */
    private record Affix(boolean prefix, String strip, String add, List<Letter> where, Set<String> flags) {

        private String applyTo(String word) {
            int from = prefix ? 0 : word.length() - where.size();
            if (from < 0
                    || word.length() <= Math.max(strip.length(), where.size() - 1)
                    || !(prefix ? word.startsWith(strip) : word.endsWith(strip))) {
                return null;
            }
            for (int at = 0; at < where.size(); at++) {
                if (!where.get(at).is(word.charAt(from + at))) {
                    return null;
                }
            }
            return prefix
                    ? add + word.substring(strip.length())
                    : word.substring(0, word.length() - strip.length()) + add;
        }
    }

    /** One letter of what a word must begin or end with: one of these, or none of them. */
    private record Letter(boolean none, String of) {

        private boolean is(char letter) {
            return (of.indexOf(letter) >= 0) != none;
        }
    }

    private static final Pattern LETTER = Pattern.compile("\\[(\\^?)([^]]*)]|(.)");

    /** An ending may take another ending, and no more. */
    private static final int LEVELS = 2;

    private final Map<String, List<Affix>> affixes = new HashMap<>();

    /** @param rules the lines of the file of flags */
    Hunspell(List<String> rules) {
        rules.stream()
                .map(line -> line.split("#", 2)[0].strip().split("\\s+"))
                .filter(parts -> parts.length > 3 && (parts[0].equals("SFX") || parts[0].equals("PFX")))
                .filter(parts -> !parts[2].equals("Y") && !parts[2].equals("N"))
                .forEach(this::read);
    }

    private void read(String[] parts) {
        boolean prefix = parts[0].equals("PFX");
        String[] added = parts[3].split("/", 2);
        String where = parts.length > 4 && !parts[4].contains(":") ? parts[4] : "";
        Affix affix = new Affix(
                prefix,
                parts[2].equals("0") ? "" : parts[2],
                added[0].equals("0") ? "" : added[0],
                LETTER.matcher(where)
                        .results()
                        .map(letter -> letter.group(3) == null
                                ? new Letter(!letter.group(1).isEmpty(), letter.group(2))
                                : new Letter(letter.group(3).equals("."), letter.group(3)))
                        .toList(),
                flags(added.length > 1 ? added[1] : ""));
        affixes.computeIfAbsent(parts[1], flag -> new ArrayList<>()).add(affix);
    }

    /**
     * All forms of a word.
     *
     * @param line of the file of words
     * @param form takes each form with the flags that hold for it; the word itself comes first
     */
    void expand(String line, BiConsumer<String, Set<String>> form) {
        int slash = line.indexOf('/', 1);
        String word = slash < 0 ? line.strip() : line.substring(0, slash);
        Set<String> flags = flags(slash < 0 ? "" : line.substring(slash + 1).strip());
        form.accept(word, flags);
        expand(word, flags, LEVELS, form);
    }

    private void expand(String word, Set<String> flags, int levels, BiConsumer<String, Set<String>> form) {
        for (String flag : flags) {
            for (Affix affix : affixes.getOrDefault(flag, List.of())) {
                String made = affix.applyTo(word);
                if (made == null) {
                    continue;
                }
                Set<String> then = new HashSet<>(affix.flags());
                if (!affix.prefix()) {
                    // a form with another ending takes the same beginnings
                    flags.stream().filter(this::isPrefix).forEach(then::add);
                }
                form.accept(made, then);
                if (levels > 1) {
                    expand(made, then, levels - 1, form);
                }
            }
        }
    }

    private boolean isPrefix(String flag) {
        return affixes.containsKey(flag) && affixes.get(flag).get(0).prefix();
    }

    private static Set<String> flags(String letters) {
        Set<String> flags = new HashSet<>();
        for (int at = 0; at + 1 < letters.length(); at += 2) {
            flags.add(letters.substring(at, at + 2));
        }
        return flags;
    }
}

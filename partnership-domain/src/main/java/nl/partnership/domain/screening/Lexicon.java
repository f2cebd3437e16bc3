package nl.partnership.domain.screening;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the dictionary and the known names make of the words of one text; each word is looked up once. */
final class Lexicon {

    /** What a word with a capital is. */
    enum Sort {
        /** A word as any other; also when people are called so. */
        WORD,
        /** Has a capital and is nobody. */
        THING,
        /** What people are called, and nothing else. */
        PERSON,
        /** No word, so rather what somebody is called. */
        UNKNOWN
    }

    private static final Set<String> ENGLISH = Set.copyOf(WordList.lines("english-words.txt"));

    /** Longer words are no names; they are words that somebody made. */
    private static final int LONGEST_NAME = 14;
    /** Parts of a word that somebody made. */
    private static final int MOST_PARTS = 3;

    private static final int SHORTEST_BEGIN = 3;
    private static final int SHORTEST_END = 4;
    private static final int LONGEST_WORD = 40;

    private final Dictionary dictionary;
    private final KnownNames shipped;
    private final KnownNames known;
    private final Map<String, Sort> sorts = new HashMap<>();
    private final Map<String, Boolean> called = new HashMap<>();

    Lexicon(Dictionary dictionary, KnownNames shipped, KnownNames known) {
        this.dictionary = dictionary;
        this.shipped = shipped;
        this.known = known;
    }

    Sort sort(Piece piece) {
        return sorts.computeIfAbsent(bare(piece.plain()), this::look);
    }

    boolean isWord(Piece piece) {
        return sort(piece) == Sort.WORD;
    }

    /** Whether people are called so, also when it is a word. */
    boolean isCalled(Piece piece) {
        return called.computeIfAbsent(bare(piece.plain()), this::isCalled);
    }

    private boolean isCalled(String plain) {
        return Context.SURNAME.has(plain) || (dictionary.sort(plain) & Dictionary.PERSON) != 0;
    }

    /** Whether it is a known name by itself. */
    boolean isKnown(Piece piece) {
        return shipped.has(piece.plain()) || known.has(piece.plain());
    }

    /** Behind the known name that begins here; the same place when none does. */
    int knownEnd(Pieces pieces, int at) {
        return Math.max(shipped.end(pieces, at), known.end(pieces, at));
    }

    private static String bare(String plain) {
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private Sort look(String plain) {
        int sort = dictionary.sort(plain);
        if (shipped.has(plain) || known.has(plain)) {
            return Sort.THING;
        }
        if (sort != 0 && (sort & (Dictionary.WORD | Dictionary.THING | Dictionary.PERSON)) != 0) {
            return (sort & Dictionary.WORD) != 0
                    ? Sort.WORD
                    : (sort & Dictionary.THING) != 0 ? Sort.THING : Sort.PERSON;
        }
        if (plain.indexOf('-') > 0) {
            return joined(plain);
        }
        if (known.hasWord(plain)) {
            return Sort.THING;
        }
        return isAbbreviation(plain)
                        || plain.length() > LONGEST_NAME
                        || Context.knows(plain)
                        || ENGLISH.contains(plain)
                        || isMade(plain)
                ? Sort.WORD
                : Sort.UNKNOWN;
    }

    /** No vowel, as in Wpg, or a number of something: bestelnr. */
    private static boolean isAbbreviation(String plain) {
        return plain.endsWith("nr") || plain.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    /** Of the parts between strokes: a word when the last is one, somebody when one of them is nothing else. */
    private Sort joined(String plain) {
        Sort whole = Sort.WORD;
        for (String part : plain.split("-", MOST_PARTS)) {
            Sort sort = sorts.getOrDefault(part, part.length() < 2 || part.indexOf('-') >= 0 ? Sort.WORD : look(part));
            if (sort == Sort.THING) {
                return Sort.THING;
            }
            whole = sort == Sort.WORD ? whole : sort;
        }
        return whole;
    }

    /** Made of words: of two that the dictionary lets begin and end a longer one, or of two that are long enough. */
    private boolean isMade(String plain) {
        return plain.length() <= LONGEST_WORD && isMade(plain, MOST_PARTS);
    }

    private boolean isMade(String plain, int parts) {
        for (int cut = SHORTEST_BEGIN; cut <= plain.length() - SHORTEST_END + 1; cut++) {
            int begin = dictionary.sort(plain.substring(0, cut));
            boolean begins =
                    (begin & Dictionary.BEGINS) != 0 || (cut > SHORTEST_BEGIN && (begin & Dictionary.WORD) != 0);
            if ((begin & Dictionary.BEGINS) != 0 && cut == plain.length() - SHORTEST_END + 1) {
                return (dictionary.sort(plain.substring(cut)) & Dictionary.ENDS) != 0;
            }
            if (begins
                    && cut <= plain.length() - SHORTEST_END
                    && ((dictionary.sort(plain.substring(cut)) & Dictionary.WORD) != 0
                            || (parts > 2 && isMade(plain.substring(cut), parts - 1)))) {
                return true;
            }
        }
        return false;
    }
}

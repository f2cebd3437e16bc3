package nl.partnership.domain.screening;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Dictionary around a name, a number or a date that tell what it is. The words are in {@code context-words.txt}. */
enum Context {
    /** A full stop behind it ends no sentence. */
    ABBREVIATION,
    /** More than one letter, and one initial. */
    INITIAL,
    /** One person: a pupil, a relative. */
    PERSON,
    /** Between somebody and their name. */
    CALLS,
    PRONOUN,
    /** How one addresses or calls somebody, before a surname. */
    TITLE,
    /** What people do; behind a word that may be a name it tells that it is one. */
    ACTION,
    /** What people do, and things as well. */
    BEING,
    /** How one writes down quickly whom one means. */
    ADDRESSED,
    /** Belongs to a surname. */
    PARTICLE,
    /** Of those, what begins a surname and hardly a sentence or a place. */
    SURE_PARTICLE,
    /** Of those, what begins Arabic and Berber names. */
    ARABIC,
    /** A word that is a surname as well, most of all behind de or van: Jong, Dijk, Visser. */
    SURNAME,
    /** Before what may be somebody or a thing, and makes it a thing. */
    ARTICLE,
    /** Before a place; before somebody rarely. */
    PLACE,
    /** Before somebody rather than before a letter of a list. */
    WITH,
    /** Tells that what stands between quotes is what somebody is called. */
    NICKNAME,
    /** Before a name: it is called after somebody. */
    CALLED,
    /** Behind a name: it is called after somebody. */
    NAMED_AFTER,
    /** The end of the last word of a name: it is called after somebody. */
    NAMED_AFTER_END,
    /** Has a capital and is nobody's surname: organisations, systems, school subjects, languages. */
    NO_NAME,
    /** Capitals that are no initials. */
    LETTERS,
    /** Before a school subject. */
    TAUGHT,
    /** Before a letter that counts: group B, plan A. */
    LETTERED,
    /** Before a day, a month or a place. */
    WHEN_OR_WHERE,
    /** Of those, what hardly stands before somebody. */
    IN_TIME_OR_PLACE,
    MONTH,
    /** Tells that a date is a date of birth. */
    BORN,
    /** Before a date that only borders on others. */
    BEFORE_OR_AFTER,
    /** Tells that a date is that of a meeting, a paper, a beginning or an end. */
    EVENT,
    /** What the last part of a street's name ends with. */
    STREET,
    /** Behind a house number. */
    FLOOR,
    /** Before a street: somebody lives there. */
    LIVES,
    /** Behind a number: so many of something. */
    COUNTED,
    /** Before the number of a pupil, a file or a card. */
    NUMBER_OF,
    NATIONAL,
    /** A social medium, or a word for an account. */
    MEDIUM,
    /** An at sign in letters. */
    AT_SIGN,
    /** The end of an address on the internet. */
    DOMAIN,
    /** A mailbox or account of an organisation. */
    DESK,
    /** Binds English words together, and no Dutch ones. */
    ENGLISH,
    /** Binds words together; never part of a name or a street. */
    FUNCTION;

    private static final Map<String, Set<String>> WORDS = read();

    private static final Set<String> ALL =
            WORDS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : WordList.lines("context-words.txt")) {
            int colon = line.indexOf(':');
            words.put(
                    line.substring(0, colon),
                    Arrays.stream(line.substring(colon + 1).strip().split("\\s+"))
                            .map(Plain::word)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return words;
    }

    /** Whether one of the kinds knows this word. */
    static boolean knows(String plain) {
        return ALL.contains(plain);
    }

    boolean has(Piece piece) {
        return piece.isWord() && has(piece.plain());
    }

    boolean has(String plain) {
        return WORDS.get(name()).contains(plain);
    }

    /** Whether the word is one of these, or ends with one. */
    boolean ends(Piece piece) {
        String plain = piece.plain();
        // no word of the list is longer than fifteen letters
        for (int cut = Math.max(0, plain.length() - 15); piece.isWord() && cut < plain.length() - 1; cut++) {
            if (has(plain.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}

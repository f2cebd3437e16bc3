package nl.partnership.domain.screening;

import java.util.HashMap;
import java.util.Map;

/** First names of people in Dutch schools, and surnames that are no words. */
final class NameList {

    /** How much of a name a word is. */
    enum Sort {
        /** Not in the list. */
        NONE,
        /** A first name, with or without a capital. */
        FIRST,
        /** A first name when it has a capital. */
        CAPITAL,
        /** A first name and also a word. */
        WORD,
        /** A first name and also a month, a place or a school subject. */
        MONTH_OR_PLACE,
        SURNAME
    }

    private static final Map<String, Sort> MARKS =
            Map.of("", Sort.FIRST, "-", Sort.CAPITAL, "?", Sort.WORD, "!", Sort.MONTH_OR_PLACE);

    private final Map<String, Sort> names = new HashMap<>();

    NameList() {
        WordList.lines("surnames.txt").forEach(name -> names.put(Plain.word(name), Sort.SURNAME));
        for (String line : WordList.lines("first-names.txt")) {
            String[] parts = line.split(" ", 2);
            names.put(Plain.word(parts[0]), MARKS.get(parts.length == 1 ? "" : parts[1]));
        }
    }

    /** What this word is, or its first part when it is a name of two. */
    Sort sort(Piece word) {
        if (!word.isWord()) {
            return Sort.NONE;
        }
        Sort whole = sort(bare(word));
        int joint = word.plain().indexOf('-');
        return whole == Sort.NONE && joint > 0 && word.isCapital()
                ? sort(word.plain().substring(0, joint))
                : whole;
    }

    private Sort sort(String plain) {
        return names.getOrDefault(plain, Sort.NONE);
    }

    boolean isFirstName(Piece word) {
        Sort sort = sort(word);
        return sort != Sort.NONE && sort != Sort.SURNAME;
    }

    /** Where the name in this word ends: before the s of a possessive, and before a part that is no name. */
    int end(Piece word) {
        String typed = word.typed();
        int joint = typed.indexOf('-');
        if (joint > 0 && joint + 1 < typed.length() && Character.isLowerCase(typed.charAt(joint + 1))) {
            return word.from() + joint;
        }
        return word.to() - (typed.length() - withoutPossessive(typed).length());
    }

    private String bare(Piece word) {
        String plain = withoutPossessive(word.plain());
        boolean genitive = plain.length() > 4 && plain.endsWith("s") && !names.containsKey(plain) && word.isCapital();
        String base = genitive ? plain.substring(0, plain.length() - 1) : plain;
        return genitive && sort(base) == Sort.FIRST ? base : plain;
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }
}

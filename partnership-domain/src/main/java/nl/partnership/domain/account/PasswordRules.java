package nl.partnership.domain.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;

/**
 * What a password must be (ASVS 5.0, 6.2): long enough, and not what everybody would guess. No rules about capitals
 * and signs, no forced change.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** Letters that must remain once the words that everybody tries are gone. */
    private static final int LEAST_OF_ONES_OWN = 6;

    /** Letters beside digits and signs: a common word and a year is no password. */
    private static final int LEAST_BESIDE_DIGITS = 4;

    private static final int WORDS_OF_A_PHRASE = 4;
    static final int SHORTEST_WORD = 4;
    private static final int LEAST_DIFFERENT = 5;
    private static final List<String> WORDS_OF_THE_PORTAL = List.of(
            "samenaanzet",
            "samen",
            "aanzet",
            "school",
            "politie",
            "gemeente",
            "jeugdhulp",
            "jeugd",
            "veiligheid",
            "veilig",
            "onderwijs",
            "leerling",
            "wachtwoord",
            "welkom",
            "geheim",
            "lente",
            "zomer",
            "herfst",
            "winter");

    private PasswordRules() {}

    /**
     * Refuses a password that is too short, too long or too easy to guess.
     *
     * @param password as typed, never null
     * @param personal words that belong to this person: name, user name, organisation
     * @throws RuleViolation at the field {@code password}
     */
    public static void check(String password, Collection<String> personal) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw RuleViolation.at("password", "account.password.tooShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw RuleViolation.at("password", "account.password.tooLong", LONGEST);
        }
        if (isGuessable(password, personal)) {
            throw RuleViolation.at("password", "account.password.tooEasy");
        }
    }

    private static boolean isGuessable(String password, Collection<String> personal) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (isCommonWithTail(lower) || lower.chars().distinct().count() < LEAST_DIFFERENT) {
            return true;
        }
        List<String> words = wordsToTakeOut(personal);
        return wordsIn(lower) < WORDS_OF_A_PHRASE
                && (own(lettersBehindSigns(lower), words) < LEAST_OF_ONES_OWN
                        || own(lower, words) < LEAST_BESIDE_DIGITS);
    }

    /** A common password, or one with digits and signs behind it. */
    private static boolean isCommonWithTail(String lower) {
        return IntStream.rangeClosed(SHORTEST_WORD, lower.length())
                .anyMatch(end -> CommonPasswords.has(lower.substring(0, end))
                        && lower.substring(end).chars().noneMatch(Character::isLetter));
    }

    private static List<String> wordsToTakeOut(Collection<String> personal) {
        List<String> words = new ArrayList<>(WORDS_OF_THE_PORTAL);
        for (String phrase : personal) {
            words.addAll(List.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        }
        return words;
    }

    /** How many letters remain once the words that everybody tries are taken out. */
    private static int own(String lower, List<String> words) {
        String letters = lower.replaceAll("[^\\p{L}]", "");
        for (String word : words) {
            if (word.length() >= SHORTEST_WORD) {
                letters = letters.replace(word, "");
            }
        }
        return CommonPasswords.without(letters).length();
    }

    /** "W@chtw00rd" is read as "wachtwoord". */
    private static String lettersBehindSigns(String lower) {
        return lower.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    /** A sentence of several words is fine, however common each word is. */
    private static int wordsIn(String lower) {
        return (int) Stream.of(lower.split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .count();
    }
}

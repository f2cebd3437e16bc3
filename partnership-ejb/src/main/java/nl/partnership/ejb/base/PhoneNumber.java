package nl.partnership.ejb.base;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;

/**
 * A telephone number in what somebody typed. People write more than a number: a zero between brackets, an extension, a
 * second number, words. What they typed is shown, and what is dialled is worked out from it.
 *
 * @param shown the part of what was typed that belongs to this number
 * @param dialled what a telephone dials; null when there is no number in it
 */
public record PhoneNumber(String shown, String dialled) implements Serializable {

    /** As long as the column. */
    private static final int LONGEST = 80;

    private static final String HOME = "NL";
    private static final int HOME_CODE = 31;
    private static final int MOST = 100;
    private static final int SHOWN_OF_IT = 2;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** How an extension is announced here, or set off by a comma; the library knows "ext.", "x" and "#". */
    private static final Pattern EXTENSION = Pattern.compile(
            "(?i)\\(?\\b(?:(?:toestel|doorkies)(?:nummer|nr)?|toest|tst|keuze|intern)\\b\\.?(?=\\s*\\d{1,5}\\b(?![\\s-]*\\d))|,(?=\\d{1,5}$)");
    /** What may stand between two numbers, at the end of the first. */
    private static final Pattern BETWEEN = Pattern.compile("(?i)[\\s/|;,+&]*(?:\\b(?:of|en|or|and))?\\s*$");

    /** Another last part of the same number, after a whole one: 030-1234567/68. */
    private static final Pattern OTHER_END = Pattern.compile("((?:\\d[ .-]?){8}\\d)(/\\d{1,3})(?![ .]?\\d|[-/])");
    /** From when to when somebody is there: 9.00-12.00 is no 0900-1200, which would cost money. */
    private static final Pattern HOURS = Pattern.compile(
            "(?i)(?<![\\d.:-])(?:[01]?\\d|2[0-4])[.:][0-5]\\d\\s*(?:u|uur)?\\s*"
                    + "(?:\\p{Pd}|/|tot|t/m|en|to)\\s*(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d(?![.:\\p{Pd}]?\\d)|(?![.:\\p{Pd}\\s]?\\d))");

    /** What stands before a number and belongs to it: a word with a colon, or what a bracket opens. */
    private static final Pattern LABEL = Pattern.compile("[\\s/|;,+&]*(?:[^\\s:()]+:|\\([^()]*)\\s*$");

    private static final Pattern INTERNATIONAL = Pattern.compile("[^0-9+]*(?:\\+|00)");

    /** Short numbers of this country that the library does not know: on suicide, and on animals in need. */
    private static final Set<String> OUR_SHORT = Set.of("113", "144");

    /** 112 and its like, and the lines of Europe for children and victims. */
    private static final Pattern SHORT = Pattern.compile("(?<!\\d)1(?:\\d{2}|16\\d{3})(?!\\d)");

    /**
     * What is stored of what somebody typed: just that.
     *
     * @param field id of the field that it was typed in
     * @return null when nothing was typed
     * @throws RuleViolation at the field, when there is no number in it that can be dialled
     */
    public static String typed(String field, String typed) {
        String text = Text.optionalLine(field, typed, LONGEST);
        if (text != null && !isDialled(text)) {
            throw RuleViolation.at(field, "base.text.phone");
        }
        return text;
    }

    /** Whether there is a number in it that can be dialled. */
    public static boolean isDialled(String text) {
        return in(text).stream().anyMatch(number -> number.dialled != null);
    }

    /** The last two digits of the first number that can be dialled: enough to know one's own by. */
    public static Optional<String> ending(String typed) {
        return in(typed).stream()
                .map(PhoneNumber::dialled)
                .filter(Objects::nonNull)
                .map(dialled -> dialled.replaceFirst(";.*", ""))
                .map(digits -> digits.substring(Math.max(0, digits.length() - SHOWN_OF_IT)))
                .findFirst();
    }

    /** The numbers in what somebody typed, in that order; one that cannot be dialled when there is none. */
    public static List<PhoneNumber> in(String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        List<PhoneNumber> numbers = new ArrayList<>();
        List<PhoneNumberMatch> found = new ArrayList<>();
        NUMBERS.findNumbers(readable(typed), HOME, Leniency.POSSIBLE, MOST).forEach(match -> {
            if (isKnown(match.number())) {
                found.add(match);
            }
        });
        int from = 0;
        for (int i = 0; i < found.size(); i++) {
            boolean last = i + 1 == found.size();
            int until = last
                    ? typed.length()
                    : begin(typed, found.get(i).end(), found.get(i + 1).start());
            String part = typed.substring(from, until);
            String shown = last ? part : BETWEEN.matcher(part).replaceAll("");
            numbers.add(new PhoneNumber(shown.strip(), dial(found.get(i))));
            from = until;
        }
        return numbers.isEmpty() ? List.of(new PhoneNumber(typed.strip(), shortNumber(typed))) : numbers;
    }

    /** Where what belongs to a number begins, after the end of the one before. */
    private static int begin(String typed, int end, int number) {
        Matcher label = LABEL.matcher(typed.substring(end, number));
        return label.find() ? end + label.start() : number;
    }

    /** The number as a link (RFC 3966); null when there is no number. */
    public String link() {
        return dialled == null ? null : "tel:" + dialled;
    }

    /** Of ours it is known which there are; of others at least how long they can be. */
    private static boolean isKnown(Phonenumber.PhoneNumber number) {
        return number.getCountryCode() != HOME_CODE || NUMBERS.isValidNumber(number);
    }

    /** As it was typed: with the number of the country where that was there, else as one dials it here. */
    private static String dial(PhoneNumberMatch match) {
        Phonenumber.PhoneNumber number = match.number();
        boolean withCountry = INTERNATIONAL.matcher(match.rawString()).lookingAt();
        String digits = withCountry || number.getCountryCode() != HOME_CODE
                ? NUMBERS.format(number, PhoneNumberFormat.E164)
                : NUMBERS.format(number, PhoneNumberFormat.NATIONAL).replaceAll("ext.*|[^0-9]", "");
        return number.hasExtension() ? digits + ";ext=" + number.getExtension() : digits;
    }

    /** A number that everybody in the country can dial, such as 112; null when there is none. */
    private static String shortNumber(String typed) {
        if (OUR_SHORT.contains(typed.strip())) {
            return typed.strip();
        }
        Matcher digits = SHORT.matcher(typed);
        while (digits.find()) {
            Phonenumber.PhoneNumber number = new Phonenumber.PhoneNumber()
                    .setCountryCode(HOME_CODE)
                    .setNationalNumber(Long.parseLong(digits.group()));
            if (ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, HOME)) {
                return digits.group();
            }
        }
        return null;
    }

    /** The same text, as long as before, with an extension as the library knows it, and without what it would misread. */
    private static String readable(String typed) {
        String numbers = HOURS.matcher(typed)
                .replaceAll(match -> " ".repeat(match.group().length()));
        String whole = OTHER_END
                .matcher(numbers)
                .replaceAll(match -> match.group(1) + " ".repeat(match.group(2).length()));
        return EXTENSION
                .matcher(whole)
                .replaceAll(match -> "x" + " ".repeat(match.group().length() - 1));
    }
}

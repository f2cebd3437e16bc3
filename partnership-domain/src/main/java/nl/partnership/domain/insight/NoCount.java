package nl.partnership.domain.insight;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.partnership.domain.base.RuleViolation;

/** Counts of a school stay there: what others read of it says more, less or the same, and no number, in digits or in words. */
final class NoCount {

    /** Of a source or a plan, which counts nothing. */
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private static final Pattern NUMBER = Pattern.compile(
            "\\d"
                    + "|\\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(der|veer|vijf|zes|zeven|acht|negen)tien"
                    + "|tientallen|dozijn|two|three|four|five|six|seven|eight|nine|eleven|twelve"
                    + "|(thir|four|fif|six|seven|eigh|nine)teen|dozens?|hundreds?)\\b"
                    + "|\\b\\p{L}*(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|twenty|thirty|forty|fifty"
                    + "|sixty|seventy|eighty|ninety)\\p{L}*\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** What a school counts of what happened there. */
    private static final Pattern INCIDENTS =
            Pattern.compile("incident|melding|voorval|registratie|vechtpartij|schorsing|report");

    private NoCount() {}

    /** @throws RuleViolation at {@code field} when there is a number in it that is no year */
    static void require(String field, String typed) {
        if (typed != null
                && NUMBER.matcher(YEAR.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll(""))
                        .find()) {
            throw RuleViolation.at(field, "insight.finding.noCount");
        }
    }

    /** @throws RuleViolation at {@code field} when that names what the register of incidents holds */
    static void requireOther(String field, String typed) {
        if (INCIDENTS.matcher(typed.toLowerCase(Locale.ROOT)).find()) {
            throw RuleViolation.at(field, "insight.priority.noIncidents");
        }
    }
}

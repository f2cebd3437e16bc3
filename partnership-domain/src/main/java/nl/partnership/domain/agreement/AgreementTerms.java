package nl.partnership.domain.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.rule.Digests;

/**
 * What is agreed, whole: who assents, assents to all of it.
 *
 * @param parties two at least
 * @param until the last day, three years after the first at most
 * @param reviewOn when the parties look at it together; between those two
 * @param signals about which it is; may be empty
 * @param rules ids of the sharing rules that it leans on, in their order; may be empty
 */
public record AgreementTerms(
        String title,
        String text,
        Set<Organisation> parties,
        LocalDate from,
        LocalDate until,
        LocalDate reviewOn,
        Set<Signal> signals,
        List<String> rules) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_TEXT = 3000;
    public static final int MOST_YEARS = 3;

    private static final char BETWEEN = '\u001f';

    /** @throws RuleViolation at the field that is to blame */
    public AgreementTerms {
        title = PaperSigns.require("title", Text.requiredLine("title", title, LONGEST_TITLE));
        text = PaperSigns.require("text", Text.required("text", text, LONGEST_TEXT));
        parties = Set.copyOf(parties);
        signals = Set.copyOf(signals);
        rules = rules.stream().distinct().sorted().toList();
        if (parties.size() < 2) {
            throw RuleViolation.at("parties", "agreement.twoParties");
        }
        requireDay("from", from);
        requireDay("until", until);
        requireDay("reviewOn", reviewOn);
        if (until.isBefore(from)) {
            throw RuleViolation.at("until", "agreement.endsBeforeItBegins");
        }
        if (!until.isBefore(from.plusYears(MOST_YEARS))) {
            throw RuleViolation.at("until", "agreement.tooLong", MOST_YEARS);
        }
        if (reviewOn.isBefore(from) || reviewOn.isAfter(until)) {
            throw RuleViolation.at("reviewOn", "agreement.reviewWithin");
        }
    }

    private static void requireDay(String field, LocalDate day) {
        Day.required(field, day, "agreement.noDay");
    }

    /** SHA-256 of all of it: one changed letter is another one. */
    public String digest() {
        return Digests.of(Stream.of(
                        title,
                        text,
                        sorted(parties.stream().map(Organisation::getId)),
                        from.toString(),
                        until.toString(),
                        reviewOn.toString(),
                        sorted(signals.stream().map(Signal::code)),
                        String.join(" ", rules))
                .collect(Collectors.joining(String.valueOf(BETWEEN))));
    }

    private static String sorted(Stream<String> codes) {
        return codes.sorted(Comparator.naturalOrder()).collect(Collectors.joining(" "));
    }
}

package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;

/** Requests and rule sets for tests, in the notation of the exchange format. */
public final class SharingRequests {

    static final SchoolYear YEAR = new SchoolYear(2026);
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SharingRequests() {}

    /** From {@code TYPE:ROLE} to {@code TYPE:ROLE}, categories separated by a space; one item, on an ordinary day. */
    public static SharingRequest request(
            String sender, String receiver, Relation relation, String categories, String purpose) {
        return new SharingRequest(
                party(sender), party(receiver), relation, List.of(categories.split(" ")), purpose, Scope.ITEM, DAY);
    }

    public static Party party(String code) {
        int colon = code.indexOf(':');
        return new Party(OrganisationType.valueOf(code.substring(0, colon)), code.substring(colon + 1));
    }

    /** The rules that the portal ships with, as version 1. */
    static Rules shipped() {
        return compiled(RuleFormat.shipped());
    }

    /** Rules given as lines of the exchange format, without the header. */
    public static Rules rules(String... lines) {
        return compiled(RuleFormat.read(file(lines), Vocabulary.shipped()));
    }

    static String file(String... lines) {
        StringBuilder text = new StringBuilder(RuleFormat.header());
        Stream.of(lines).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static Rules compiled(List<SharingRule> rules) {
        return new Rules(
                1, YEAR, rules.stream().map(rule -> new RuleVersion(rule, 1)).toList(), Vocabulary.shipped());
    }
}

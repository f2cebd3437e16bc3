package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Facts.Consent;
import nl.partnership.domain.rule.Facts.Covenant;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.domain.rule.Facts.Ruling;

/**
 * Rule sets, requests and facts by chance, the same for the same seed. Rules and requests gather around one request, so
 * that rules meet; they use every kind of word, and days around the beginning and the end of each other.
 */
final class RandomRules {

    private static final List<LocalDate> DAYS = Stream.of(
                    "2026-07-31",
                    "2026-08-01",
                    "2026-08-02",
                    "2026-11-21",
                    "2026-11-22",
                    "2026-11-23",
                    "2027-07-30",
                    "2027-07-31",
                    "2027-08-01")
            .map(LocalDate::parse)
            .toList();
    private static final List<String> PARTIES = codes("roles");
    private static final List<String> CATEGORIES = codes("information-categories");
    private static final List<String> PURPOSES = codes("purposes");
    private static final List<String> CONDITIONS = codes("conditions");
    private static final List<String> CARE_STAFF =
            List.of("SCHOOL:INTERNAL_SUPERVISOR", "SCHOOL:CARE_COORD", "SCHOOL:MENTOR");

    private final Random random;
    private final String sender;
    private final String receiver;
    private final String category;
    private final String purpose;

    RandomRules(long seed) {
        random = new Random(seed);
        sender = one(PARTIES);
        receiver = one(PARTIES);
        category = one(CATEGORIES);
        purpose = one(PURPOSES);
    }

    /** Lines of the exchange format, without the header. */
    List<String> lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> line("A" + i)).toList();
    }

    /** One line of the exchange format. */
    String line(String id) {
        return String.join(
                ",",
                id,
                "false",
                words(() -> party(sender)),
                words(() -> party(receiver)),
                one(List.of("ANY", "ANY", "SAME_ORGANISATION", "OTHER_ORGANISATION")),
                words(() -> often() ? one(List.of(category, category, "*", "NAMED")) : one(CATEGORIES)),
                words(() -> often() ? one(List.of(purpose, purpose, "*")) : one(PURPOSES)),
                one(List.of("ANY", "ANY", "ITEM", "WHOLE_FILE")),
                one(List.of(Outcome.values())).name(),
                "false",
                random.nextBoolean() ? words(() -> one(CONDITIONS)) : "",
                "LAW,wet,uitleg,,",
                dates());
    }

    /** A request that some of these rules are likely to fit. */
    SharingRequest request() {
        Set<String> categories = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            categories.add(often() ? category : one(CATEGORIES));
        }
        return new SharingRequest(
                SharingRequests.party(often() ? sender : one(PARTIES)),
                SharingRequests.party(often() ? receiver : one(PARTIES)),
                one(List.of(Relation.values())),
                List.copyOf(categories),
                often() ? purpose : one(PURPOSES),
                one(List.of(Scope.values())),
                often() ? SharingRequests.DAY : one(DAYS));
    }

    /** Facts, with a justification. */
    Facts facts() {
        Map<String, Affirmation> said = new HashMap<>();
        for (String condition : CONDITIONS) {
            if (often()) {
                said.put(
                        condition,
                        new Affirmation(
                                often(), one(List.of("", " ", "reden")), one(List.of("", " ", "kenmerk", "nr"))));
            }
        }
        return new Facts(
                often() ? Integer.valueOf(one(List.of(0, 11, 12, 13, 15, 16, 18, 120))) : null,
                often() ? Covenant.IN_FORCE : one(List.of(Covenant.values())),
                "nood",
                Stream.generate(this::consent).limit(random.nextInt(5)).toList(),
                said,
                one(List.of(Ruling.values())));
    }

    private Consent consent() {
        return new Consent(
                one(List.of(Giver.values())),
                often(),
                often(),
                one(DAYS.subList(1, 6)),
                often() ? null : one(DAYS.subList(2, 7)));
    }

    /** One, two or three different ones. */
    private String words(Supplier<String> word) {
        return Stream.generate(word).limit(1 + random.nextInt(3)).distinct().collect(Collectors.joining(" "));
    }

    private String party(String near) {
        if (!often()) {
            return one(PARTIES);
        }
        List<String> words = new ArrayList<>(List.of(near, near, "*", near.replaceAll(":.*", ":*")));
        if (CARE_STAFF.contains(near)) {
            words.add("SCHOOL:CARE_STAFF");
        }
        return one(words);
    }

    private String dates() {
        if (often()) {
            return ",";
        }
        int from = random.nextInt(DAYS.size());
        int until = from + random.nextInt(DAYS.size() - from);
        return switch (random.nextInt(3)) {
            case 0 -> DAYS.get(from) + ",";
            case 1 -> "," + DAYS.get(until);
            default -> DAYS.get(from) + "," + DAYS.get(until);
        };
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> codes(String file) {
        return PlainReading.table(file).stream()
                .map(row -> (row.containsKey("organisation_type") ? row.get("organisation_type") + ":" : "")
                        + row.get("code"))
                .toList();
    }
}

package nl.partnership.domain.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * What people ask: mostly about one category, sometimes about two or three, on an ordinary day, three in four times
 * about something that the rules leave room for, else about anything. Always the same.
 */
final class BenchmarkMix {

    static final int SIZE = 256;
    private static final int MANY = 10_000;

    private final Random random = new Random(20260801);
    private final RandomRules chance = new RandomRules(20260801);
    private final Rules shipped = SharingRequests.shipped();
    private final Matrix matrix = Matrix.of(shipped, SharingRequests.DAY);
    private final List<String> categories = Vocabulary.shipped().categories().values().stream()
            .map(Vocabulary.Category::code)
            .toList();
    private final List<Asked> asked =
            IntStream.range(0, SIZE).mapToObj(i -> ask(i % 4 > 0)).toList();

    /** A request with facts. */
    record Asked(SharingRequest request, Facts facts) {}

    Asked get(int place) {
        return asked.get(place);
    }

    private Asked ask(boolean open) {
        Cell cell;
        do {
            int place = random.nextInt(matrix.size());
            cell = open && matrix.ground(place).outcome() == Outcome.FORBIDDEN ? null : matrix.cell(place);
        } while (cell == null);
        Set<String> some = new LinkedHashSet<>(List.of(cell.category()));
        for (int more = random.nextInt(10); more > 7 && some.size() < 3; more--) {
            some.add(categories.get(random.nextInt(categories.size())));
        }
        return new Asked(
                new SharingRequest(
                        cell.sender(),
                        cell.receiver(),
                        cell.relation(),
                        List.copyOf(some),
                        cell.purpose(),
                        cell.scope(),
                        SharingRequests.DAY),
                chance.facts());
    }

    /** The shipped rules, and as many more as make ten thousand, none of which applies to a request of the mix. */
    Rules tenThousand() {
        List<SharingRule> more = RuleFormat.read(
                SharingRequests.file(
                        IntStream.range(0, 2 * MANY).mapToObj(this::narrow).toArray(String[]::new)),
                Vocabulary.shipped());
        Set<SharingRule> meet = new HashSet<>();
        Rules those = rules(more);
        asked.forEach(one -> those.answer(one.request()).lines().forEach(line -> line.rules()
                .forEach(applied -> meet.add(applied.rule()))));
        List<SharingRule> all = new ArrayList<>(RuleFormat.shipped());
        more.stream()
                .filter(rule -> !meet.contains(rule))
                .limit(MANY - all.size())
                .forEach(all::add);
        Rules many = rules(all);
        if (all.size() != MANY
                || asked.stream().anyMatch(one -> !many.answer(one.request()).equals(shipped.answer(one.request())))) {
            throw new IllegalStateException("not ten thousand rules with the same answers");
        }
        return many;
    }

    /** Requires another engine to say the same outcome to every request. */
    void check(BiFunction<SharingRequest, String, String> outcome) {
        for (Asked one : asked) {
            for (Line line : shipped.answer(one.request()).lines()) {
                String other = outcome.apply(one.request(), line.category());
                if (!other.equals(line.outcome().name())) {
                    throw new IllegalStateException(one.request() + ": " + line.outcome() + ", another says " + other);
                }
            }
        }
    }

    private String narrow(int number) {
        Cell cell = matrix.cell(random.nextInt(matrix.size()));
        return String.join(
                ",",
                "X" + number,
                "false",
                random.nextBoolean() ? cell.sender().toString() : cell.sender().type() + ":*",
                cell.receiver().toString(),
                cell.relation().name(),
                cell.category(),
                cell.purpose(),
                cell.scope().name(),
                "CONDITIONAL,false,K2,LAW,wet,uitleg,,,,");
    }

    private static Rules rules(List<SharingRule> rules) {
        return new Rules(
                1,
                SharingRequests.YEAR,
                rules.stream().map(rule -> new RuleVersion(rule, 1)).toList(),
                Vocabulary.shipped());
    }
}

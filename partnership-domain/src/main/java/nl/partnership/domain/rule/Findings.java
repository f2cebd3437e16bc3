package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.partnership.domain.base.Party;

/**
 * What somebody who adopts a set should know of it, found in every cell on every day of the school year.
 *
 * @param dead ids of rules that are decisive in no cell
 * @param redundant ids of other rules whose removal changes no outcome: harmless
 * @param mixed cells where rules with several outcomes meet, by their set of rules, the most cells first
 * @param silentSenders parties that may share nothing at all
 * @param silentReceivers parties with whom nothing at all may be shared
 * @param closedCategories codes of categories that nobody may share
 * @param ending ids of rules that end before the school year does
 * @param unexplained ids of rules without law or explanation
 */
public record Findings(
        List<String> dead,
        List<String> redundant,
        List<Mixed> mixed,
        List<Party> silentSenders,
        List<Party> silentReceivers,
        List<String> closedCategories,
        List<String> ending,
        List<String> unexplained) {

    /**
     * Cells in which these rules meet.
     *
     * @param rules ids, in the order of the set
     * @param cells how many cells; of a set whose rules change during the year, on all its different days together
     */
    public record Mixed(List<String> rules, Outcome outcome, int cells) {}

    /** Looks through a whole set, as if it were adopted. */
    public static Findings of(Rules rules) {
        Look look = new Look();
        for (LocalDate day : rules.turningDays()) {
            look.at(Matrix.of(rules, day));
        }
        Vocabulary words = rules.vocabulary();
        List<Party> parties =
                words.parties().values().stream().map(Vocabulary.Role::party).toList();
        return new Findings(
                ids(rules, rule -> !look.decisive.contains(rule.id())),
                ids(rules, rule -> look.decisive.contains(rule.id()) && !look.needed.contains(rule.id())),
                look.mixed.entrySet().stream()
                        .map(entry ->
                                new Mixed(ids(entry.getKey()), entry.getKey().outcome(), entry.getValue()))
                        .sorted((one, other) -> Integer.compare(other.cells(), one.cells()))
                        .toList(),
                parties.stream().filter(party -> !look.senders.contains(party)).toList(),
                parties.stream()
                        .filter(party -> !look.receivers.contains(party))
                        .toList(),
                words.categories().values().stream()
                        .map(Vocabulary.Category::code)
                        .filter(code -> !look.categories.contains(code))
                        .toList(),
                ids(
                        rules,
                        rule -> rule.validUntil() != null
                                && rule.validUntil().isBefore(rules.schoolYear().lastDay())),
                ids(rules, rule -> rule.law().isBlank() || rule.explanation().isBlank()));
    }

    private static List<String> ids(Rules rules, Predicate<SharingRule> fits) {
        return rules.rules().stream()
                .map(RuleVersion::rule)
                .filter(fits)
                .map(SharingRule::id)
                .toList();
    }

    private static List<String> ids(Ground ground) {
        return ground.rules().stream().map(applied -> applied.rule().id()).toList();
    }

    /** What was seen so far. */
    private static final class Look {

        private final Set<String> decisive = new HashSet<>();
        private final Set<String> needed = new HashSet<>();
        private final Map<Ground, Integer> mixed = new HashMap<>();
        private final Set<Party> senders = new HashSet<>();
        private final Set<Party> receivers = new HashSet<>();
        private final Set<String> categories = new HashSet<>();

        void at(Matrix matrix) {
            int[] counts = matrix.counts();
            for (int i = 0; i < counts.length; i++) {
                look(matrix.grounds().get(i), counts[i]);
            }
            IntStream.range(0, matrix.size())
                    .filter(cell -> matrix.ground(cell).outcome() != Outcome.FORBIDDEN)
                    .mapToObj(matrix::cell)
                    .forEach(open -> {
                        senders.add(open.sender());
                        receivers.add(open.receiver());
                        categories.add(open.category());
                    });
        }

        private void look(Ground ground, int cells) {
            List<String> deciding = ground.rules().stream()
                    .filter(AppliedRule::decisive)
                    .map(applied -> applied.rule().id())
                    .toList();
            decisive.addAll(deciding);
            boolean alone = ground.rules().size() == 1;
            if (deciding.size() == 1 && !(alone && ground.outcome() == Outcome.FORBIDDEN)) {
                needed.addAll(deciding);
            }
            if (deciding.size() < ground.rules().size()) {
                mixed.merge(ground, cells, Integer::sum);
            }
        }
    }
}

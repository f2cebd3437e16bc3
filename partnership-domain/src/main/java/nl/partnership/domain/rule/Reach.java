package nl.partnership.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;

/**
 * What the people of one kind of organisation could tell one party on a day, and by which rules. Immutable.
 *
 * @param openings by category, then purpose, in the order of the vocabulary; only what is not forbidden
 * @param closed codes of the categories of which that party gets nothing, whatever the purpose
 */
public record Reach(List<Opening> openings, List<String> closed) {

    /** Nothing at all: on a day without a rule set in force. */
    public static Reach none(Vocabulary vocabulary) {
        return new Reach(List.of(), codes(vocabulary));
    }

    /**
     * Something that can be told.
     *
     * @param purposes codes; for each of them the same holds
     * @param senders who can tell it; for each of them the same holds
     */
    public record Opening(String category, Set<String> purposes, Set<Party> senders, Ground ground) {}

    /** For one category, purpose and sender. */
    private record Spot(String category, String purpose, Party sender) {}

    /**
     * Something that one day lets through otherwise than another day.
     *
     * @param before what held on the earlier day
     * @param after what held on the later day
     */
    public record Change(String category, String purpose, Party sender, Outcome before, Outcome after) {

        /** Whether more could be told on the later day. */
        public boolean isWider() {
            return after.compareTo(before) < 0;
        }
    }

    /**
     * Works it out, one item at a time: a whole file is no item.
     *
     * @param owner kind of organisation whose people would tell it
     * @param viewer who would get to know it
     */
    public static Reach of(Rules rules, OrganisationType owner, Party viewer, Relation relation, LocalDate day) {
        List<Opening> openings = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        for (String category : codes(rules.vocabulary())) {
            List<Opening> found = openings(rules, owner, viewer, relation, category, day);
            openings.addAll(found);
            if (found.isEmpty()) {
                closed.add(category);
            }
        }
        return new Reach(List.copyOf(openings), List.copyOf(closed));
    }

    /** What changed between this earlier day and a later one: cell by cell, in the order of the vocabulary. */
    public List<Change> changesTo(Reach later) {
        Map<Spot, Outcome> before = outcomes();
        Map<Spot, Outcome> after = later.outcomes();
        Set<Spot> spots = new LinkedHashSet<>(before.keySet());
        spots.addAll(after.keySet());
        return spots.stream()
                .map(spot -> new Change(
                        spot.category(),
                        spot.purpose(),
                        spot.sender(),
                        before.getOrDefault(spot, Outcome.FORBIDDEN),
                        after.getOrDefault(spot, Outcome.FORBIDDEN)))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    private Map<Spot, Outcome> outcomes() {
        Map<Spot, Outcome> outcomes = new LinkedHashMap<>();
        for (Opening opening : openings) {
            for (String purpose : opening.purposes()) {
                for (Party sender : opening.senders()) {
                    outcomes.put(
                            new Spot(opening.category(), purpose, sender),
                            opening.ground().outcome());
                }
            }
        }
        return outcomes;
    }

    /** Of one category: purposes for which the same senders can tell it by the same rules come together. */
    private static List<Opening> openings(
            Rules rules, OrganisationType owner, Party viewer, Relation relation, String category, LocalDate day) {
        record Ways(Ground ground, Set<Party> senders) {}
        Map<Ways, Set<String>> purposes = new LinkedHashMap<>();
        for (Vocabulary.Purpose purpose : rules.vocabulary().purposes().values()) {
            Map<Ground, Set<Party>> senders = new LinkedHashMap<>();
            for (Party sender : parties(rules.vocabulary(), owner)) {
                Ground ground = rules.answer(new SharingRequest(
                                sender, viewer, relation, List.of(category), purpose.code(), Scope.ITEM, day))
                        .lines()
                        .get(0)
                        .ground();
                if (ground.outcome() != Outcome.FORBIDDEN) {
                    senders.computeIfAbsent(ground, any -> new LinkedHashSet<>())
                            .add(sender);
                }
            }
            senders.forEach((ground, parties) -> purposes.computeIfAbsent(
                            new Ways(ground, parties), any -> new LinkedHashSet<>())
                    .add(purpose.code()));
        }
        return purposes.entrySet().stream()
                .map(entry -> new Opening(
                        category,
                        entry.getValue(),
                        entry.getKey().senders(),
                        entry.getKey().ground()))
                .toList();
    }

    private static List<Party> parties(Vocabulary vocabulary, OrganisationType type) {
        return vocabulary.parties().values().stream()
                .map(Vocabulary.Role::party)
                .filter(party -> party.type() == type)
                .toList();
    }

    private static List<String> codes(Vocabulary vocabulary) {
        return vocabulary.categories().values().stream()
                .map(Vocabulary.Category::code)
                .toList();
    }
}

package nl.partnership.domain.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.privacy.LeafletSentence.Terms;
import nl.partnership.domain.rule.AppliedRule;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Ground;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;

/**
 * Makes few sentences of many spots: others for whom the same holds come together, then categories, then purposes. So a
 * sentence is always a whole block of spots, and says of none more or less than the rules do.
 */
final class LeafletMerging {

    /** Said once for all that is shared, or by the terms of the sentence. */
    private static final Set<String> SAID = Set.of(Codes.NECESSARY, Codes.SECURE_CHANNEL, Codes.CONSENT);

    private final Vocabulary vocabulary;
    private final LeafletGroup group;

    LeafletMerging(Vocabulary vocabulary, LeafletGroup group) {
        this.vocabulary = vocabulary;
        this.group = group;
    }

    private record Block(
            Terms terms,
            List<Party> ours,
            Set<Party> others,
            Set<String> categories,
            Set<String> purposes,
            List<Ground> grounds) {

        private static Block of(LeafletSpot spot) {
            return new Block(
                    spot.terms(),
                    spot.ours(),
                    Set.of(spot.other()),
                    Set.of(spot.category()),
                    Set.of(spot.purpose()),
                    spot.grounds());
        }

        private static Block of(List<Block> blocks) {
            Block first = blocks.get(0);
            return new Block(
                    first.terms(),
                    first.ours(),
                    union(blocks, Block::others),
                    union(blocks, Block::categories),
                    union(blocks, Block::purposes),
                    blocks.stream().flatMap(block -> block.grounds().stream()).toList());
        }

        private static <T> Set<T> union(List<Block> blocks, Function<Block, Set<T>> part) {
            return blocks.stream()
                    .flatMap(block -> part.apply(block).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    List<LeafletSentence> sentences(List<LeafletSpot> spots) {
        List<Block> blocks = spots.stream().map(Block::of).toList();
        blocks = merge(blocks, block -> List.of(block.categories(), block.purposes()));
        blocks = merge(blocks, block -> List.of(block.others(), block.purposes()));
        blocks = merge(blocks, block -> List.of(block.others(), block.categories()));
        return blocks.stream().map(this::sentence).toList();
    }

    private static List<Block> merge(List<Block> blocks, Function<Block, List<?>> same) {
        Map<List<?>, List<Block>> together = new LinkedHashMap<>();
        for (Block block : blocks) {
            together.computeIfAbsent(List.of(block.terms(), block.ours(), same.apply(block)), any -> new ArrayList<>())
                    .add(block);
        }
        return together.values().stream().map(Block::of).toList();
    }

    private LeafletSentence sentence(Block block) {
        Set<String> each = block.grounds().stream()
                .map(ground -> (Set<String>) new LinkedHashSet<>(ground.conditions()))
                .reduce((one, other) -> {
                    one.retainAll(other);
                    return one;
                })
                .orElse(Set.of());
        Set<String> any = block.grounds().stream()
                .flatMap(ground -> ground.conditions().stream())
                .collect(Collectors.toSet());
        List<Party> members = group.parties(vocabulary);
        return new LeafletSentence(
                block.terms(),
                ordered(vocabulary.categories().values(), Vocabulary.Category::code, block.categories()),
                ordered(vocabulary.purposes().values(), Vocabulary.Purpose::code, block.purposes()),
                members.stream().filter(block.others()::contains).toList(),
                block.others().containsAll(members),
                block.ours(),
                conditions(each),
                conditions(any).stream().filter(code -> !each.contains(code)).toList(),
                decisive(block).map(SharingRule::basis).distinct().sorted().toList(),
                texts(block, SharingRule::law),
                texts(block, SharingRule::retention));
    }

    private List<String> conditions(Collection<String> codes) {
        return ordered(vocabulary.conditions().values(), Vocabulary.Condition::code, codes).stream()
                .filter(code -> !SAID.contains(code))
                .toList();
    }

    private static <T> List<String> ordered(List<T> all, Function<T, String> code, Collection<String> wanted) {
        return all.stream().map(code).filter(wanted::contains).toList();
    }

    private static List<String> texts(Block block, Function<SharingRule, String> text) {
        return decisive(block)
                .map(text)
                .flatMap(words -> Stream.ofNullable(words).filter(some -> !some.isBlank()))
                .distinct()
                .toList();
    }

    private static Stream<SharingRule> decisive(Block block) {
        return block.grounds().stream()
                .flatMap(ground -> ground.rules().stream())
                .filter(AppliedRule::decisive)
                .map(AppliedRule::rule);
    }
}

package nl.partnership.ejb.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.TrainingNeed;

/** Training needs about the same, so that one need is not written down twice: of those that the caller sees. */
@Dependent
class SimilarNeeds {

    private static final int MOST = 200;
    private static final int MOST_SHOWN = 3;

    /** Shorter words say little about what it is about. */
    private static final int SHORTEST = 4;

    @Inject
    private VisibleNeeds needs;

    @Inject
    private NeedRows rows;

    /** Those with at least half of these words; at most three. */
    List<NeedRow> to(String schoolId, String topic) {
        Set<String> words = words(topic);
        return words.isEmpty()
                ? List.of()
                : rows.of(running(schoolId)
                        .filter(need -> isAlike(words, words(need.getTopic())))
                        .limit(MOST_SHOWN)
                        .toList());
    }

    private static boolean isAlike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return !both.isEmpty() && both.size() * 2 >= Math.min(one.size(), other.size());
    }

    /** Whether one runs in the same words, in the same way of learning. */
    boolean isThere(String schoolId, NeedKind kind, String topic, String butNot) {
        return same(schoolId, kind, topic)
                .filter(need -> !need.getId().equals(butNot))
                .isPresent();
    }

    /** The one that runs in the same words, in the same way of learning. */
    Optional<TrainingNeed> same(String schoolId, NeedKind kind, String topic) {
        String key = NameKey.fold(topic);
        return running(schoolId)
                .filter(need ->
                        need.getKind() == kind && NameKey.fold(need.getTopic()).equals(key))
                .findFirst();
    }

    private Stream<TrainingNeed> running(String schoolId) {
        return needs.all(
                        " and s.id = :at and n.heldOn is null and n.droppedOn is null order by n.notedOn, n.id",
                        Map.of("at", schoolId))
                .setMaxResults(MOST)
                .getResultStream();
    }

    private static Set<String> words(String topic) {
        return Stream.of(NameKey.fold(topic == null ? "" : topic).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}

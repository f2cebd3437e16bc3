package nl.partnership.domain.privacy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that goes one way between a school and a group.
 *
 * @param sentences what may be told
 * @param never codes of categories about persons of which every purpose is forbidden, danger and duties included
 */
public record LeafletFlow(List<LeafletSentence> sentences, List<String> never) implements Serializable {

    /** Categories that are not told but for these purposes. */
    public record OnlyFor(List<String> categories, List<String> purposes) implements Serializable {}

    /** Nothing goes this way. */
    static final LeafletFlow NONE = new LeafletFlow(List.of(), List.of());

    /** What is told of persons in some cases alone: categories with the same cases together. */
    public List<OnlyFor> exceptions() {
        Map<String, Set<String>> purposes = new LinkedHashMap<>();
        sentences.stream().filter(sentence -> !sentence.terms().nobody()).forEach(sentence -> sentence.categories()
                .forEach(category -> purposes.computeIfAbsent(category, any -> new LinkedHashSet<>())
                        .addAll(sentence.purposes())));
        Map<Set<String>, List<String>> categories = new LinkedHashMap<>();
        purposes.forEach((category, cases) ->
                categories.computeIfAbsent(cases, any -> new ArrayList<>()).add(category));
        return categories.entrySet().stream()
                .map(entry -> new OnlyFor(List.copyOf(entry.getValue()), List.copyOf(entry.getKey())))
                .toList();
    }
}

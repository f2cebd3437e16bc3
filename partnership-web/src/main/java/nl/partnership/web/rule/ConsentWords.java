package nl.partnership.web.rule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.ConsentAges;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.web.base.Screen;

/** Who must consent to the sharing of this information by this sender, for a pupil of this age, in words. */
@RequestScoped
public class ConsentWords {

    @Inject
    private Screen screen;

    @Inject
    private SharingWords words;

    /** End of a message key: a giver, {@code BOTH}, or {@code UNKNOWN} without an age. */
    public String givers(Integer age, Party sender, Collection<String> categories) {
        Set<Giver> givers = required(age, sender, categories);
        return givers.isEmpty()
                ? "UNKNOWN"
                : givers.size() > 1 ? "BOTH" : givers.iterator().next().name();
    }

    /** Everyone who must consent to some of it; nobody without an age. */
    public Set<Giver> required(Integer age, Party sender, Collection<String> categories) {
        Set<Giver> givers = EnumSet.noneOf(Giver.class);
        categories.forEach(category -> givers.addAll(required(age, ConsentAges.kind(sender, category))));
        return givers;
    }

    private static Set<Giver> required(Integer age, ConsentAges.Kind kind) {
        return age == null ? Set.of() : ConsentAges.shipped().givers(age, kind);
    }

    /** A sentence for each kind of information, as different people decide on each; none without an age. */
    public List<String> why(Integer age, Party sender, Collection<String> categories) {
        if (age == null) {
            return List.of();
        }
        Map<ConsentAges.Kind, List<String>> kinds = categories.stream()
                .collect(Collectors.groupingBy(
                        category -> ConsentAges.kind(sender, category), TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> screen.text(
                        "consent.must." + givers(age, sender, kind.getValue()), age, words.categories(kind.getValue())))
                .toList();
    }
}

package nl.partnership.domain.privacy.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Vocabulary;

/**
 * What becomes different in what schools give to one kind of organisation for one purpose, as one set of rules follows
 * another. Of roles within one kind of organisation the one that gets most counts.
 *
 * @param given codes of information that could not be given before, in the order of the vocabulary
 * @param milder likewise of what the rules ask less for
 * @param stricter likewise of what they ask more for
 * @param gone likewise of what may no longer be given
 */
public record SharingChange(
        String purpose,
        OrganisationType receiver,
        List<String> given,
        List<String> milder,
        List<String> stricter,
        List<String> gone)
        implements Serializable {

    /**
     * Each difference, by purpose in the order of the vocabulary.
     *
     * @param before what holds, looked at on a day of its own
     * @param after what is to hold, likewise; with the same vocabulary
     */
    public static List<SharingChange> between(Rules before, LocalDate dayBefore, Rules after, LocalDate dayAfter) {
        List<SharingChange> changes = new ArrayList<>();
        for (Vocabulary.Purpose purpose : after.vocabulary().purposes().values()) {
            Map<OrganisationType, Map<String, Outcome>> was = mildest(before, dayBefore, purpose.code());
            Map<OrganisationType, Map<String, Outcome>> is = mildest(after, dayAfter, purpose.code());
            for (OrganisationType receiver : OrganisationType.values()) {
                SharingChange change = new SharingChange(
                        purpose.code(),
                        receiver,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
                Map<String, Outcome> wasGiven = was.getOrDefault(receiver, Map.of());
                Map<String, Outcome> isGiven = is.getOrDefault(receiver, Map.of());
                SharingEntry.categories(after)
                        .forEach(category -> change.compare(category, wasGiven.get(category), isGiven.get(category)));
                if (!change.isNothing()) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private static Map<OrganisationType, Map<String, Outcome>> mildest(Rules rules, LocalDate day, String purpose) {
        Map<OrganisationType, Map<String, Outcome>> mildest = new EnumMap<>(OrganisationType.class);
        SharingEntry.given(rules, day, purpose, (receiver, line) -> mildest.computeIfAbsent(
                        receiver.type(), any -> new HashMap<>())
                .merge(line.category(), line.outcome(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return mildest;
    }

    /** @param was null for not at all, as {@code is} */
    private void compare(String category, Outcome was, Outcome is) {
        if (was == is) {
            return;
        }
        if (was == null) {
            given.add(category);
        } else if (is == null) {
            gone.add(category);
        } else if (is.compareTo(was) < 0) {
            milder.add(category);
        } else {
            stricter.add(category);
        }
    }

    private boolean isNothing() {
        return given.isEmpty() && milder.isEmpty() && stricter.isEmpty() && gone.isEmpty();
    }

    /** Whether more may be given than before, somewhere. */
    public boolean isWider() {
        return !given.isEmpty() || !milder.isEmpty();
    }
}

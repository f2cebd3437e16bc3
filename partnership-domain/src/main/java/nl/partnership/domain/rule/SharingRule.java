package nl.partnership.domain.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One rule as people write it: in the words of the vocabulary, groups and wildcards included. What it means for a
 * request is worked out once, when a whole set is compiled into {@link Rules}.
 *
 * @param hard whether an edited set may only tighten it
 * @param senders words for parties; a rule fits when one of them covers the request
 * @param relations one, or both where the exchange format says {@code ANY}
 * @param scopes one, or both where the exchange format says {@code ANY}
 * @param duty whether sharing is not only permitted but required
 * @param note empty when there is none, like law and retention
 * @param validFrom null: from the first day of the school year of its set
 * @param validUntil the last day; null: to the last day of the school year of its set
 */
public record SharingRule(
        String id,
        boolean hard,
        List<String> senders,
        List<String> receivers,
        Set<Relation> relations,
        List<String> categories,
        List<String> purposes,
        Set<Scope> scopes,
        Outcome outcome,
        boolean duty,
        List<String> conditions,
        Basis basis,
        String law,
        String explanation,
        String note,
        String retention,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {

    public SharingRule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(outcome);
        senders = List.copyOf(senders);
        receivers = List.copyOf(receivers);
        relations = Set.copyOf(relations);
        categories = List.copyOf(categories);
        purposes = List.copyOf(purposes);
        scopes = Set.copyOf(scopes);
        conditions = List.copyOf(conditions);
    }

    /** Whether it begins or ends within the school year of its set. */
    public boolean hasOwnDays() {
        return validFrom != null || validUntil != null;
    }

    /** Whether its own days, if it has any, let it hold on this day. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** The same rule without days of its own. */
    public SharingRule onEveryDay() {
        return with(id, null, null);
    }

    /** The same rule with another id. */
    public SharingRule under(String other) {
        return with(other, validFrom, validUntil);
    }

    private SharingRule with(String name, LocalDate from, LocalDate until) {
        return new SharingRule(
                name,
                hard,
                senders,
                receivers,
                relations,
                categories,
                purposes,
                scopes,
                outcome,
                duty,
                conditions,
                basis,
                law,
                explanation,
                note,
                retention,
                from,
                until);
    }
}

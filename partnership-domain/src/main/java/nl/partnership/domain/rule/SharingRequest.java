package nl.partnership.domain.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.Party;

/**
 * What somebody wants to share with whom, in codes of the vocabulary; each party is one role, never a group.
 *
 * @param categories at least one, none twice; each is decided apart
 * @param date the day on which it is shared, in Europe/Amsterdam
 */
public record SharingRequest(
        Party sender,
        Party receiver,
        Relation relation,
        List<String> categories,
        String purpose,
        Scope scope,
        LocalDate date)
        implements Serializable {

    public SharingRequest {
        categories = List.copyOf(categories);
        if (categories.isEmpty()
                || (categories.size() > 1 && Set.copyOf(categories).size() != categories.size())) {
            throw new IllegalArgumentException("no category, or one twice: " + categories);
        }
    }

    /** The same, for this category alone. */
    public SharingRequest withCategory(String category) {
        return new SharingRequest(sender, receiver, relation, List.of(category), purpose, scope, date);
    }

    /** The same, from another sender. */
    public SharingRequest withSender(Party other) {
        return new SharingRequest(other, receiver, relation, categories, purpose, scope, date);
    }

    /** The same, to another receiver. */
    public SharingRequest withReceiver(Party other) {
        return new SharingRequest(sender, other, relation, categories, purpose, scope, date);
    }

    /** The same, for another purpose. */
    public SharingRequest withPurpose(String other) {
        return new SharingRequest(sender, receiver, relation, categories, other, scope, date);
    }

    /** The same, on another day. */
    public SharingRequest on(LocalDate day) {
        return new SharingRequest(sender, receiver, relation, categories, purpose, scope, day);
    }
}

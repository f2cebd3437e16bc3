package nl.partnership.ejb.language;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.Party;
import nl.partnership.ejb.base.Time;

/**
 * A case that is practised with, or was, in one conversation.
 *
 * @param authorParty who started it
 * @param heldOn day of the conversation
 * @param openedAt null as long as it is blind
 */
public record PracticeRow(
        String id,
        long version,
        String practiceCode,
        String authorParty,
        String conversationId,
        LocalDate heldOn,
        Instant openedAt)
        implements Serializable {

    Party party() {
        return Party.of(authorParty);
    }

    public boolean isOpened() {
        return openedAt != null;
    }

    /** Null as long as it is blind. */
    public LocalDate openedOn() {
        return openedAt == null ? null : openedAt.atZone(Time.ZONE).toLocalDate();
    }
}

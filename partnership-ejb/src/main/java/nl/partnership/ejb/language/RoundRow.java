package nl.partnership.ejb.language;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.base.Time;

/**
 * A term that is talked about, or was, in one conversation.
 *
 * @param authorParty who started it
 * @param heldOn day of the conversation
 * @param openedAt null as long as it is blind
 * @param stoppedOn null when it was not
 */
public record RoundRow(
        String id,
        long version,
        String termCode,
        String authorParty,
        String conversationId,
        LocalDate heldOn,
        ConversationStatus status,
        Instant openedAt,
        LocalDate stoppedOn)
        implements Serializable {

    static final String SELECT =
            "new nl.partnership.ejb.language.RoundRow(r.id, r.version, r.termCode, r.authorParty, c.id,"
                    + " c.heldOn, c.status, r.openedAt, r.stoppedOn)";

    Party party() {
        return Party.of(authorParty);
    }

    public boolean isOpened() {
        return openedAt != null;
    }

    /** Whether answers come in that nobody else sees. */
    public boolean isBlind() {
        return openedAt == null && stoppedOn == null;
    }

    /** Whether somebody can still answer. */
    public boolean isRunning() {
        return isBlind()
                || (isOpened() && status != ConversationStatus.CLOSED && status != ConversationStatus.CANCELLED);
    }

    /** The day on which it was opened; null as long as it is blind. */
    public LocalDate openedOn() {
        return openedAt == null ? null : openedAt.atZone(Time.ZONE).toLocalDate();
    }
}

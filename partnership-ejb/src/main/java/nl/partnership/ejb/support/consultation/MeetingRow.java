package nl.partnership.ejb.support.consultation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day of a consultation.
 *
 * @param conversationId of the conversation that it became and that was not cancelled; null for none
 * @param met whether people met on it
 */
public record MeetingRow(LocalDate day, String conversationId, boolean met) implements Serializable {

    public boolean isPlanned() {
        return conversationId != null;
    }
}

package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Phase;

/**
 * What a convener fills in to plan a conversation. The service says at which field something is wrong: {@code phase},
 * {@code date}, {@code start}, {@code minutes}, {@code place}, {@code standIn}, {@code themes}, {@code participants},
 * {@code guests}.
 *
 * @param cardVersionId null for the card that was imported last
 * @param standInId membership, or null
 * @param themes codes of the card
 * @param participantIds memberships; the convener comes along without being named
 */
public record ConversationPlan(
        String partnershipId,
        String cardVersionId,
        Phase phase,
        LocalDate date,
        LocalTime start,
        int minutes,
        String place,
        String standInId,
        List<String> themes,
        List<String> participantIds,
        List<GuestEntry> guests)
        implements Serializable {

    public ConversationPlan {
        themes = List.copyOf(themes);
        participantIds = List.copyOf(participantIds);
        guests = List.copyOf(guests);
    }

    Appointment appointment() {
        return new Appointment(date, start, minutes, place);
    }
}

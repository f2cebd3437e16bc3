package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.ejb.card.ThemeRow;

/**
 * A conversation in a list. Who does not take part gets date and themes only.
 *
 * @param school short name; once closed, the one of then
 * @param start null for who does not take part
 * @param minutes 0 for who does not take part
 * @param place null for who does not take part
 * @param takesPart whether the caller's organisation is the school or was asked
 * @param convenes whether the caller may plan, open and close it
 * @param nextOn day of the next one, agreed at the close; null before that, or when there is none
 * @param namesFoundOn the day of which the names in it are, when they were kept after its close; else null
 */
public record ConversationRow(
        String id,
        long version,
        String partnershipId,
        String schoolId,
        String school,
        SchoolYear year,
        Phase phase,
        ConversationStatus status,
        LocalDate date,
        LocalTime start,
        int minutes,
        String place,
        List<ThemeRow> themes,
        boolean takesPart,
        boolean convenes,
        LocalDate nextOn,
        LocalDate namesFoundOn)
        implements Serializable {

    /** The last day on which the portal keeps it. */
    public LocalDate keptUntil() {
        return Conversation.keptUntil(year);
    }

    static ConversationRow of(Conversation conversation, boolean takesPart, boolean convenes, String language) {
        Appointment when = conversation.appointment();
        return new ConversationRow(
                conversation.getId(),
                conversation.getVersion(),
                conversation.getPartnership().getId(),
                conversation.getSchool().getId(),
                conversation.getSchoolName(),
                conversation.getPartnership().getSchoolYear(),
                conversation.getPhase(),
                conversation.getStatus(),
                when.date(),
                takesPart ? when.start() : null,
                takesPart ? when.minutes() : 0,
                takesPart ? when.place() : null,
                conversation.themes().stream()
                        .map(theme -> ThemeRow.of(theme, language))
                        .toList(),
                takesPart,
                convenes,
                takesPart ? conversation.getNextOn() : null,
                conversation.getNamesFoundOn());
    }

    /** How many questions its themes have. */
    public int questions() {
        return themes.stream().mapToInt(ThemeRow::questions).sum();
    }

    public boolean isPlanned() {
        return status == ConversationStatus.PLANNED;
    }

    /** Whether it is held now, or is planned and does not lie behind us. */
    public boolean isToCome(LocalDate today) {
        return isOpen() || (isPlanned() && !date.isBefore(today));
    }

    public boolean isOpen() {
        return status == ConversationStatus.OPEN;
    }

    public boolean isClosed() {
        return status == ConversationStatus.CLOSED;
    }
}

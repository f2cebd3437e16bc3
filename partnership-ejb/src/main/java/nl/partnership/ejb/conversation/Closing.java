package nl.partnership.ejb.conversation;

import java.time.LocalDate;
import java.util.Map;
import nl.partnership.domain.conversation.Attendance;

/**
 * What is agreed when a conversation closes.
 *
 * @param nextOn day of the next conversation; null only together with {@code noNext}
 * @param noNext whether it was agreed that there is none
 * @param attendance by id of a participant or guest; who is not in it stays as recorded
 * @param onwards where each {@link LeftOver} goes, by its key: {@link #LATER}, {@link #NEVER}, or the id of a planned
 *     conversation of the school; what is not in it goes to the next one, planned or not
 */
public record Closing(
        LocalDate nextOn, boolean noNext, Map<String, Attendance> attendance, Map<String, String> onwards) {

    /** It waits until somebody puts it on an agenda. */
    public static final String LATER = "LATER";

    /** It is not spoken about any more. */
    public static final String NEVER = "NEVER";

    public Closing {
        attendance = Map.copyOf(attendance);
        onwards = Map.copyOf(onwards);
    }

    /** All that is left goes to the next conversation, on this day. */
    public static Closing until(LocalDate nextOn) {
        return new Closing(nextOn, false, Map.of(), Map.of());
    }

    /** There is no next conversation; what is left waits all the same. */
    public static Closing last() {
        return new Closing(null, true, Map.of(), Map.of());
    }
}

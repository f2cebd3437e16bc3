package nl.partnership.ejb.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.partnership.ejb.base.Caller;

/**
 * Something that goes into the trail. Of who walks in the eyes of another role it keeps their own role, and in the
 * detail whose eyes those were.
 *
 * @param who the caller in the role acted in
 * @param origin network address, or null
 * @param action for example {@code task.changed}
 * @param subjectKind what it was about, or null
 * @param subjectId which one, or null
 * @param keptUntil before this day its payload is not erased, whatever its kind says; null when the kind alone says it
 * @param until the day on which its payload is erased, as its record says; null when it does not
 */
public record Event(
        Caller who,
        String origin,
        String action,
        Outcome outcome,
        String subjectKind,
        String subjectId,
        Detail detail,
        LocalDate keptUntil,
        LocalDate until) {

    private static final int LONGEST_SUBJECT = 200;

    public Event(
            Caller who,
            String origin,
            String action,
            Outcome outcome,
            String subjectKind,
            String subjectId,
            Detail detail) {
        this(who, origin, action, outcome, subjectKind, subjectId, detail, null, null);
    }

    public Event {
        if (who.isWalking()) {
            detail = detail.with("eyes", who.eyes());
            who = who.own();
        }
    }

    /** The same with an id that can be stored: it comes from the address of a page at times, as odd as its sender likes. */
    Event plain() {
        if (subjectId == null) {
            return this;
        }
        String storable = new String(subjectId.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}", "?");
        String id = storable.length() <= LONGEST_SUBJECT ? storable : storable.substring(0, LONGEST_SUBJECT);
        return new Event(who, origin, action, outcome, subjectKind, id, detail, keptUntil, until);
    }
}

package nl.partnership.ejb.audit;

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
 */
public record Event(
        Caller who,
        String origin,
        String action,
        Outcome outcome,
        String subjectKind,
        String subjectId,
        Detail detail) {

    public Event {
        if (who.isWalking()) {
            detail = detail.with("eyes", who.eyes());
            who = who.own();
        }
    }
}

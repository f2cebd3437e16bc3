package nl.partnership.ejb.audit;

import java.util.Objects;
import nl.partnership.ejb.base.Caller;

/** What of a visitor is not in the trail yet. */
record WaitingRefusals(
        long since, int times, String action, String subjectKind, String subjectId, Caller who, String origin) {

    /** A beginning in the future was not ours: clocks of nodes differ by less than a minute. */
    boolean isRunning(long now) {
        return since + Refusals.MINUTE > now && since - Refusals.MINUTE < now;
    }

    WaitingRefusals and(Event refusal) {
        boolean same = times == 0 || Objects.equals(action, refusal.action());
        boolean sameSubject = times == 0
                || same
                        && Objects.equals(subjectKind, refusal.subjectKind())
                        && Objects.equals(subjectId, refusal.subjectId());
        return new WaitingRefusals(
                since,
                times + 1,
                same ? refusal.action() : Refusals.MIXED,
                sameSubject ? refusal.subjectKind() : null,
                sameSubject ? refusal.subjectId() : null,
                refusal.who(),
                refusal.origin());
    }

    Event event(Outcome outcome, Detail detail) {
        return new Event(
                who,
                origin,
                action,
                outcome,
                subjectKind,
                subjectId,
                times == 1 ? detail : detail.with("times", times));
    }
}

package nl.partnership.domain.insight;

/** Why a priority is none any more. */
public enum PriorityEnd {
    DONE,
    DROPPED,
    /** Another one took its place: there are five at most. */
    MADE_ROOM
}

package nl.partnership.domain.conversation;

/** What becomes of what was not dealt with: {@code NEXT} comes on the agenda of whatever is held next, by itself. */
public enum Onwards {
    NEXT,
    LATER,
    NEVER
}

package nl.partnership.domain.learning;

/** How far a training need is; the words for it are those of all work. */
public enum NeedState {
    OPEN,
    /** Somebody promised to give it. */
    PLANNED,
    /** It was held. */
    DONE,
    NOT_NEEDED;

    /** Whether something is still to be done. */
    public boolean isRunning() {
        return this == OPEN || this == PLANNED;
    }
}

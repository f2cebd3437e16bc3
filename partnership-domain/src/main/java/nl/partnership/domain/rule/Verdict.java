package nl.partnership.domain.rule;

/** Whether something may be shared now, mild to strict; of several lines the strictest holds for the whole. */
public enum Verdict {
    PERMIT,
    PENDING,
    DENY;

    /** The stricter of the two. */
    public Verdict strictest(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

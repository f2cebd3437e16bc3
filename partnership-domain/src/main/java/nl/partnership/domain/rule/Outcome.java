package nl.partnership.domain.rule;

/** What a rule says, mild to strict; of all rules that apply the strictest holds. */
public enum Outcome {
    ALLOWED,
    CONDITIONAL,
    CONSENT,
    ASK_DPO,
    FORBIDDEN;

    /** The stricter of the two. */
    public Outcome strictest(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

package nl.partnership.domain.sharing;

/** How a condition stands: met, missing, or to be met afterwards by a task. */
public enum ConditionStatus {
    MET,
    MISSING,
    TASK
}

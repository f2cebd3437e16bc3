package nl.partnership.domain.rule;

/** How a condition stands: met, missing, or to be met afterwards by a task. */
public enum ConditionStatus {
    MET,
    MISSING,
    TASK
}

package nl.partnership.domain.language;

/** How far a case to learn from is. */
public enum CaseStage {
    CONCEPT,
    CHECKED,
    SHARED,
    CLOSED
}

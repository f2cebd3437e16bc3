package nl.partnership.domain.insight;

/** How serious it was, by what it took. */
public enum Severity {
    SCHOOL_SOLVED,
    HELP_FROM_OUTSIDE,
    INJURY_OR_REPORT
}

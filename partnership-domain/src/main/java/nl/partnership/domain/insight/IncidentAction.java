package nl.partnership.domain.insight;

/** What the school did about it; never with whom. */
public enum IncidentAction {
    TALKED,
    PARENTS_INFORMED,
    SUPPORT_TEAM,
    OFFICER_CALLED,
    REPORTED_TO_POLICE,
    MEASURE
}

package nl.partnership.domain.privacy.request;

/** Who answers a request. */
public enum RequestAnswerer {
    OFFICER,
    BOARD,
    SCHOOL,
    PARTNER
}

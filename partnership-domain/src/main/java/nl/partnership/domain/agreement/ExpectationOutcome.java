package nl.partnership.domain.agreement;

/** How it went, by who asked. It is between the two organisations alone. */
public enum ExpectationOutcome {
    DONE,
    PARTLY,
    NOT_DONE
}

package nl.partnership.domain.partner;

/** Who speaks for parents or for pupils of a school: a body, so that nobody of them is named. */
public enum Council {
    COUNCIL,
    PARTICIPATION_COUNCIL,
    PANEL
}

package nl.partnership.domain.card;

/** Whether somebody was there; {@code UNKNOWN} until the convener says so. */
public enum Attendance {
    UNKNOWN,
    PRESENT,
    ABSENT
}

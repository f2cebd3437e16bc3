package nl.partnership.domain.conversation;

/** Whether somebody was there; {@code UNKNOWN} until the convener says so. */
public enum Attendance {
    UNKNOWN,
    PRESENT,
    ABSENT
}

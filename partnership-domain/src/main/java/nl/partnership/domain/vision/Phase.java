package nl.partnership.domain.vision;

import java.util.List;

/** When somebody is to act at a signal. */
public enum Phase {
    /** All four at once, until somebody splits them. */
    ALL,
    PREVENTION,
    SIGNAL,
    INCIDENT,
    AFTERCARE;

    /** The four that can be answered apart, in the order of events. */
    public static List<Phase> apart() {
        return List.of(PREVENTION, SIGNAL, INCIDENT, AFTERCARE);
    }
}

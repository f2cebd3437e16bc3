package nl.partnership.ejb.vision.signal;

import java.io.Serializable;

/**
 * A signal of the own school, to keep it.
 *
 * @param resting whether nobody chooses it any more
 */
public record SignalRow(String id, long version, String name, String explanation, boolean resting)
        implements Serializable {

    static final String SELECT = "select n.id, n.version, n.name, n.explanation, n.restingSince from SchoolSignal n"
            + " where n.school = :school order by n.nameKey";

    static SignalRow of(Object[] row) {
        return new SignalRow((String) row[0], (Long) row[1], (String) row[2], (String) row[3], row[4] != null);
    }
}

package nl.partnership.ejb.audit.verify;

import java.io.Serializable;
import java.util.Locale;

/**
 * A place where the trail is not as it was written.
 *
 * @param from first row, by its number
 * @param to last row; the same as {@code from} for one row
 * @param shift for moved rows, how many places further the first of them stood when it was written; else 0
 */
public record Finding(Kind kind, long from, long to, long shift) implements Serializable {

    /** What was done to it. */
    public enum Kind {
        CHANGED,
        REMOVED,
        INSERTED,
        MOVED,
        /** What the row tells about who and what is not what was written, or was taken away before its date. */
        PAYLOAD_CHANGED,
        PAYLOAD_REMOVED,
        PAYLOAD_INSERTED,
        /** The file outside the database knows rows that are no longer there, or were others. */
        CUT,
        /** The head row does not fit the last row. */
        HEAD,
        /** The head row does not name the key that the rows were written with. */
        KEY
    }

    /** One line for the command line. */
    @Override
    public String toString() {
        String rows = from == to ? "row " + from : "rows " + from + " to " + to;
        String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (kind) {
            case MOVED -> rows + ": moved, written as row " + (from + shift) + (from == to ? "" : " and on");
            case CUT -> rows + ": cut off or replaced, as the file of heads shows";
            case HEAD -> rows + ": the head does not fit the last row";
            case KEY -> rows + ": the head does not name the key of the trail";
            default -> rows + ": " + what;
        };
    }
}

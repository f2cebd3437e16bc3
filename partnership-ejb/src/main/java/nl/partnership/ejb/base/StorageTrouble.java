package nl.partnership.ejb.base;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why nothing can be stored for the moment, where that is nobody's mistake and passes by itself once its cause is gone. */
public enum StorageTrouble {
    /** There is no room on the disk of the database. */
    FULL("XSDG1|XSLA[0-9A-Z]|XSDF[0-9A-Z]|25502|53100"),
    /** The database does not work: it stopped, starts, cannot be reached, takes no changes or no more work, or was told to give up. */
    AWAY("08...|25006|53[23]00|57014|57P0[1235]|XJ040");

    private final Pattern states;

    StorageTrouble(String states) {
        this.states = Pattern.compile(states);
    }

    /** The trouble behind an exception, however deep; empty when it is something else. */
    public static Optional<StorageTrouble> of(Throwable thrown) {
        return Causes.of(thrown)
                .map(cause -> cause instanceof SQLException sql ? of(sql) : ofPool(cause))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<StorageTrouble> of(SQLException failure) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            for (StorageTrouble trouble : values()) {
                String state = next.getSQLState();
                if (state != null && trouble.states.matcher(state).matches()) {
                    return Optional.of(trouble);
                }
            }
        }
        return Optional.empty();
    }

    /** The pool has no connection to give, and keeps the reason to itself. */
    private static Optional<StorageTrouble> ofPool(Throwable cause) {
        return cause instanceof ResourceAllocationException ? Optional.of(AWAY) : Optional.empty();
    }
}

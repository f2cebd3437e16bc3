package nl.partnership.domain.base;

import java.time.LocalDate;

/** What a record says of its own rows in the audit trail, where its kind alone cannot. */
public interface OwnTrail {

    /** The day on which the trail forgets what a row tells of this record; the usual number of years does not count then. Null: it does. */
    LocalDate trailUntil();

    /** Whether it came or goes with many others of which one row tells: then neither its coming nor its going has a row. */
    boolean isToldWithOthers();
}

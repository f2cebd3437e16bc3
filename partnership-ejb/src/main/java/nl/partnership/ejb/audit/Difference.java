package nl.partnership.ejb.audit;

import java.util.Collection;

/** How an attribute is, or became. */
sealed interface Difference {

    /** Of a record as a whole, or of an attribute of which the value before is not known. */
    record Now(Object value) implements Difference {}

    /** One value became another, or in the end is what it was. */
    record FromTo(Object before, Object after) implements Difference {}

    /** What a collection gained and lost; records by their id. */
    record InOut(Collection<?> added, Collection<?> removed) implements Difference {}
}

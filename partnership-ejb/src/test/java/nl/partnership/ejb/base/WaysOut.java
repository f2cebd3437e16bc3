package nl.partnership.ejb.base;

import java.util.List;
import java.util.Map;

/**
 * What a room puts into the table of the ways by which records leave their organisation. Each room that has services
 * has one beside its tests, in a class whose name ends with {@code WaysOut}; it has a constructor without arguments, or
 * one that takes the town. {@code WaysOutTest} goes through the whole table, {@code WaysOutShapeTest} says what lacks.
 */
public interface WaysOut {

    /** Services of this room, or methods of them, whose answers hold no record of another organisation, and why. */
    default Map<String, String> none() {
        return Map.of();
    }

    /** Puts the records of this room there, with rules in force that let everybody of the table see them. */
    default void write() {}

    /** The records of this room by each way out, of whichever room that is. Nothing is asked before a row is looked at. */
    default List<WayOut> ways() {
        return List.of();
    }

    /** Words that people wrote in these records, and that no mail may hold. */
    default List<String> words() {
        return List.of();
    }
}

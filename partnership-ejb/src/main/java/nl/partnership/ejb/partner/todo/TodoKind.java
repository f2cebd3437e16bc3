package nl.partnership.ejb.partner.todo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.RecordKind;

/**
 * Port to the rooms that expect something of somebody: one bean for each kind of line on the homes. Homes need not know
 * it, and need no statement more for it. A bean keeps nothing and reads no more than its own room may.
 */
public interface TodoKind {

    /** For {@link #sources}: the records that changed are the ones that its lines come from. */
    String THEMSELVES = "";

    /** Where its lines stand among others, first to last. */
    enum Rank {
        DECISION,
        ANSWER,
        WARNING,
        TASK,
        PREPARATION,
        UPKEEP
    }

    /** Its name in what is kept, unique in the house: the room's name, a dot and a word. */
    String code();

    Rank rank();

    /**
     * What its lines are derived from.
     *
     * @return for each entity the query that gives the ids of the records with lines that a change may touch, from the ids
     *     {@code :changed}; or {@link #THEMSELVES}
     */
    Map<Class<? extends StoredEntity>, String> sources();

    /**
     * Records that may have lines, today or in the coming days: the part that follows on an id, in order.
     *
     * @param after an empty text at first
     */
    List<String> subjects(String after, int most);

    /** All lines that come from these records, of today and of later; none of one that expects nothing or is gone. */
    List<Todo> expected(Collection<String> subjects);

    /** The entity of which {@code title} stands in the words of its lines; null when none does. */
    default String titled() {
        return null;
    }

    /** The attribute of that entity that is its title. */
    default String titleAttribute() {
        return "title";
    }

    /** As what the record it comes from crosses organisations; null when its lines stay within who they are for. */
    default RecordKind record() {
        return null;
    }

    /**
     * Whether its lines tell what an organisation wrote, or did not write yet, before others may know: who walks in the eyes
     * of somebody there gets none.
     */
    default boolean isBeforeOthersKnow() {
        return false;
    }

    /** The lines of what the caller may see, in their order; rows may become one line together. */
    List<TodoLine> lines(List<TodoRow> rows);

    /** How many of its lines a home shows. */
    default int most() {
        return 50;
    }

    /** The line for when there are more; null when nothing leads to them. */
    default TodoLine more(int total) {
        return null;
    }
}

package nl.partnership.ejb.base.year;

import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.base.Sentence;

/**
 * Port to the rooms that have something to show when a school and its partners look back on a year. Nothing in it counts or
 * ranks an organisation, or tells how often something happened at the school.
 */
public interface LookBack {

    /** How many lines a room shows of a year. */
    int MOST = 200;

    /** What stands in the room of that year and the caller may see, in a number of statements that does not grow with it. */
    List<Line> lines(YearOf year);

    /** Under which heading of its theme a line stands, in this order. */
    enum Part {
        FOUND,
        PRIORITY,
        AGREED,
        PLANNED,
        PRACTISED,
        LEARNT
    }

    /**
     * Something of that year.
     *
     * @param at code of the card's question that it is about, or the name of that question's tool; null when it is about none
     * @param words what somebody wrote; null when the state says it all
     * @param state how it stands, or what became of it
     * @param note what stands below it; null for nothing
     * @param path of its page inside the portal; null when there is none
     */
    record Line(Part part, String at, String words, Sentence state, Sentence note, String path)
            implements Serializable {}
}

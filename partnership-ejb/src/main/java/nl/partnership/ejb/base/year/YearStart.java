package nl.partnership.ejb.base.year;

import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.ejb.base.Sentence;

/**
 * Port to the rooms that have something at a school which goes on from one school year into the next: one bean for each kind
 * of line at the start of a year. Whoever convenes at the school says of each line whether it stays, is said otherwise or is
 * over; the room says what there is, and does it. A bean keeps nothing, and reads in as many statements whatever there is.
 */
public interface YearStart {

    /** Where its lines stand: first what the school settles by itself. */
    enum Part {
        WITHIN,
        PARTNERS
    }

    /** Its name in what is kept, unique in the house: the room's name, a dot and a word. */
    String code();

    Part part();

    /** Where it stands among the others of its part, from 1 on. */
    int place();

    /** What its lines are, as a heading. */
    Sentence name();

    /** What happens with those that stay, or what cannot be done here; null when it goes without saying. */
    default Sentence hint() {
        return null;
    }

    /** The lines of a school, as its own people see them. */
    List<StartLine> lines(StartYear start);

    /** These stay: whoever has to confirm them is asked to, where the room does not ask by itself. */
    default void keep(StartYear start, List<StartLine> lines) {}

    /** This one is over, by the room's own verb; only asked of lines that say that they can be stopped. */
    default void stop(StartYear start, StartLine line) {
        throw new NotAllowed(code());
    }
}

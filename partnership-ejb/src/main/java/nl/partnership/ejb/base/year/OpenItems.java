package nl.partnership.ejb.base.year;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.partnership.ejb.base.Sentence;

/**
 * Port to the rooms with records that can be open at the end of a school's year. Who convenes at the school decides what
 * becomes of each; it happens when the year is closed, inside that piece of work.
 */
public interface OpenItems {

    /** What its records are called, as threads call them. */
    String kind();

    /** What can become of one, beside going on in the next year. */
    enum Way {
        DONE,
        /** Done, and it is said what came of it. */
        DONE_IN_WORDS,
        DROPPED
    }

    /** Those that are open in that year and that the school may see, the oldest first. */
    List<Open> open(YearOf year, int most);

    /**
     * It goes on in the next year. What lives longer than a year stays as it is; of what hangs on a year comes another one
     * there, with a thread that says where it came from.
     *
     * @param next partnership of the school in the next year
     */
    void carry(String id, String next);

    /** @param note what came of it; null for nothing */
    void done(String id, String note);

    /** @param reason why it is let go */
    void drop(String id, String reason);

    /**
     * Something that is open.
     *
     * @param at as a line of {@link LookBack}
     * @param what kind of thing it is, in words
     * @param words what somebody wrote
     * @param note what stands below it; null for nothing
     * @param path of its page
     */
    record Open(
            String kind, String id, String at, Sentence what, String words, Sentence note, String path, Set<Way> ways)
            implements Serializable {}
}

package nl.partnership.ejb.base;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody finds by its words.
 *
 * @param kind as the trail calls what is shown
 * @param id of the record, or of what it hangs on
 * @param ownerId the organisation whose it is; null for what is nobody's own
 * @param title null for what has none
 * @param text what was written, of which a part is shown; null when all of it is the title
 * @param place the organisation, the school, or both
 * @param day null when it has none
 * @param path of its page inside the portal
 */
public record FoundRecord(
        String kind, String id, String ownerId, Sentence title, String text, String place, LocalDate day, String path)
        implements Serializable {

    /** The same with less text. */
    public FoundRecord with(String excerpt) {
        return new FoundRecord(kind, id, ownerId, title, excerpt, place, day, path);
    }

    /** An organisation at a school; one name when these are the same. */
    public static String place(String organisation, String school) {
        return organisation.equals(school) ? school : organisation + ", " + school;
    }
}

package nl.partnership.ejb.base.year;

import java.io.Serializable;
import nl.partnership.ejb.base.Sentence;

/**
 * Something at a school that goes on from the school year before.
 *
 * @param id of its record
 * @param read what a form hands back: another one says that it was changed since
 * @param text what it is
 * @param fact how it stands; null for nothing
 * @param because why it is to be looked at by itself; null when nothing about it changed
 * @param path of its own page
 * @param stops whether it can be ended at the start
 * @param over whether it is over by now
 */
public record StartLine(
        String id,
        String read,
        Sentence text,
        Sentence fact,
        Sentence because,
        String path,
        boolean stops,
        boolean over)
        implements Serializable {

    /** One that goes on and about which nothing changed, unless it says so. */
    public static StartLine of(String id, Object read, Sentence text, String path) {
        return new StartLine(id, String.valueOf(read), text, null, null, path, true, false);
    }

    public StartLine fact(Sentence how) {
        return new StartLine(id, read, text, how, because, path, stops, over);
    }

    /** @param why null for nothing */
    public StartLine because(Sentence why) {
        return new StartLine(id, read, text, fact, why, path, stops, over);
    }

    /** It is not ended here. */
    public StartLine goesOn() {
        return new StartLine(id, read, text, fact, because, path, false, over);
    }

    /** @param now whether it is over by now */
    public StartLine over(boolean now) {
        return new StartLine(id, read, text, fact, because, path, stops, now);
    }
}

package nl.partnership.web.vision;

import java.io.Serializable;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.task.ThreadEnd;

/** What something that is written comes from, as the address of the page says it: kind and id with a colon between them. */
public abstract class ComesFrom implements Serializable {

    private static final long serialVersionUID = 1L;

    private String from;
    private String why;

    /** Null when it comes from nothing; {@code NotFound} for what is none. */
    ThreadEnd source() {
        if (from == null || from.isBlank()) {
            return null;
        }
        int colon = from.indexOf(':');
        if (colon < 0) {
            throw new NotFound("source", from);
        }
        return new ThreadEnd(from.substring(0, colon), from.substring(colon + 1));
    }

    void because(String words) {
        why = words;
    }

    /** The words of the source; null when it comes from nothing. */
    public String getWhy() {
        return why;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}

package nl.partnership.web.conversation;

import java.io.Serializable;
import nl.partnership.ejb.conversation.AnswerRow;

/** What somebody is typing as the joint answer, beside what the portal has. */
public class JointAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String known = "";
    private int revision;
    private AnswerRow theirs;

    /** The portal has what was typed. */
    void stored(AnswerRow row) {
        known = row.text();
        revision = row.revision();
        theirs = null;
    }

    /** Starts from what the portal has. */
    void read(AnswerRow row) {
        stored(row);
        text = row.text();
    }

    /** Somebody else wrote at the same time, or it turns out that nobody did. */
    void meet(AnswerRow row) {
        theirs = row.revision() == revision ? null : row;
    }

    /** Puts the other's words above the own ones; what both started from stands there once. */
    void merge() {
        String own = text.startsWith(known) ? text.substring(known.length()).strip() : text;
        text = own.isEmpty() ? theirs.text() : (theirs.text() + "\n\n" + own).strip();
        stored(theirs);
    }

    int revision() {
        return revision;
    }

    /** What somebody else wrote at the same time; null when nobody did. */
    public AnswerRow getTheirs() {
        return theirs;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}

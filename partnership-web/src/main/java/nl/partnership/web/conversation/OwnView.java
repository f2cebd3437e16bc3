package nl.partnership.web.conversation;

import java.io.Serializable;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.Preparing;
import nl.partnership.ejb.conversation.ViewRow;

/** What somebody is typing as the own view on one question, beside what the portal has. */
public class OwnView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ThemeRow theme;
    private final boolean first;
    private final Preparing.Line line;
    private Standing standing;
    private String text = "";
    private String known = "";
    private Standing knownStanding;
    private boolean filled;
    private long version;
    private Release release = Release.DRAFT;
    private boolean withdrawn;
    private ViewRow theirs;

    /** @param first whether it is the first question of the theme */
    OwnView(ThemeRow theme, boolean first, Preparing.Line line) {
        this.theme = theme;
        this.first = first;
        this.line = line;
        this.version = line.version();
        if (line.own() != null) {
            stored(line.own());
            standing = line.own().standing();
            text = known;
        }
    }

    /** The portal has it now. */
    final void stored(ViewRow row) {
        known = row.text();
        knownStanding = row.standing();
        filled = row.standing() != null || !known.isEmpty();
        version = row.version();
        release = row.release();
        withdrawn = row.withdrawn();
        theirs = null;
    }

    /** Whether something was typed or chosen that the portal does not have yet. */
    boolean isUnsaved() {
        return standing != knownStanding || !known.equals(text == null ? "" : text.strip());
    }

    /**
     * A colleague was here at the same time.
     *
     * @return whether the words differ, so that they have to be merged
     */
    boolean meet(ViewRow row) {
        if (row.text().equals(known)) {
            stored(row);
        } else {
            theirs = row;
        }
        return theirs != null;
    }

    /** Puts the colleague's words above the own ones; what both started from stands there once. */
    void merge() {
        String own = text.startsWith(known) ? text.substring(known.length()).strip() : text;
        text = own.isEmpty() ? theirs.text() : (theirs.text() + "\n\n" + own).strip();
        stored(theirs);
    }

    public ThemeRow getTheme() {
        return theme;
    }

    public boolean isFirst() {
        return first;
    }

    public String getCode() {
        return line.code();
    }

    /** A few words for the question. */
    public String getTitle() {
        return line.title();
    }

    public String getQuestion() {
        return line.text();
    }

    public String getToolPath() {
        return line.toolPath();
    }

    long version() {
        return version;
    }

    public Release getRelease() {
        return release;
    }

    /** Whether the others saw it and it was taken back since, of which they are told. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Whether the portal has anything to give to the others. */
    public boolean isFilled() {
        return filled;
    }

    /** What a colleague wrote at the same time; null when nobody did. */
    public ViewRow getTheirs() {
        return theirs;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}

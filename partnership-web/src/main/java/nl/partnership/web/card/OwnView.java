package nl.partnership.web.card;

import java.io.Serializable;
import nl.partnership.domain.card.Release;
import nl.partnership.domain.card.Standing;
import nl.partnership.ejb.card.Preparing;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.card.ViewRow;

/** What somebody is typing as the own view on one question. */
public class OwnView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ThemeRow theme;
    private final Preparing.Line line;
    private Standing standing;
    private String text;
    private long version;
    private Release release = Release.DRAFT;
    private ViewRow theirs;

    OwnView(ThemeRow theme, Preparing.Line line) {
        this.theme = theme;
        this.line = line;
        this.version = line.version();
        if (line.own() != null) {
            stored(line.own());
            standing = line.own().standing();
            text = line.own().text();
        }
    }

    /** The portal has it now. */
    final void stored(ViewRow row) {
        version = row.version();
        release = row.release();
        theirs = null;
    }

    /** A colleague wrote at the same time. */
    void meet(ViewRow row) {
        theirs = row;
    }

    void merge() {
        text = text == null || text.isBlank() ? theirs.text() : theirs.text() + "\n\n" + text;
        version = theirs.version();
        theirs = null;
    }

    public ThemeRow getTheme() {
        return theme;
    }

    public String getCode() {
        return line.code();
    }

    public String getQuestion() {
        return line.text();
    }

    public String getToolPath() {
        return line.toolPath();
    }

    public long getVersion() {
        return version;
    }

    public Release getRelease() {
        return release;
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
        this.text = text;
    }
}

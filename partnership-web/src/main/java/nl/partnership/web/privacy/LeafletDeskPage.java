package nl.partnership.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.domain.privacy.LeafletGroup;
import nl.partnership.ejb.privacy.LeafletDesk;
import nl.partnership.ejb.privacy.LeafletDeskService;
import nl.partnership.ejb.privacy.LeafletService;
import nl.partnership.ejb.privacy.LeafletView;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Screen;

/** Where the officer prepares the leaflet of a school and the board adopts it. */
@Named
@ViewScoped
public class LeafletDeskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LeafletDeskService desk;

    @Inject
    private LeafletService leaflets;

    @Inject
    private Screen screen;

    private transient LeafletDesk read;
    private String school;
    private long version;
    private LeafletGroup group;
    private String note;
    private String email;
    private boolean changedByAnother;

    public void open() {
        LeafletView next = getRead().next();
        version = version();
        email = next == null ? null : next.email();
        group = Stream.of(LeafletGroup.values())
                .filter(one -> one.name().equals(screen.parameter("group")))
                .findFirst()
                .orElse(null);
        note = getStoredNote();
    }

    /** Saves the sentence at the chosen group. */
    public void write() {
        act(() -> leaflets.write(school, version, group, note), "privacy.desk.words.done");
    }

    /** With the sentence that stands there, also when nobody saved it. */
    public void advise() {
        act(() -> leaflets.advise(school, version, group, note, email), "privacy.desk.advise.done");
    }

    public void adopt() {
        act(() -> leaflets.adopt(school, version), "privacy.desk.adopt.done");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            screen.notice(done);
            screen.go("/privacy/leaflet-desk.xhtml?school=" + school);
        } catch (Stale stale) {
            // what was typed stays, beside it stands what is there now; saving again writes over that
            read = null;
            version = version();
            changedByAnother = true;
            screen.problem(null, "privacy.leaflet.stale");
        }
    }

    /** Of the version that is made; -1 as long as there are no rules to make one of. */
    private long version() {
        LeafletView next = getRead().next();
        return next == null ? -1 : next.version();
    }

    /** Whether the button of the sentence was pressed. */
    public boolean isWriting() {
        return screen.parameter("words:save") != null;
    }

    /** Whether the button of the advice was pressed. */
    public boolean isAdvising() {
        return screen.parameter("words:advise") != null;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    /** The sentence that is stored at the chosen group; null for none. */
    public String getStoredNote() {
        LeafletView next = getRead().next();
        return next == null || group == null ? null : next.notes().get(group);
    }

    public LeafletDesk getRead() {
        if (read == null) {
            read = desk.of(school);
        }
        return read;
    }

    /** How far the next version is, in words. */
    public String getState() {
        LeafletView next = getRead().next();
        if (isOlder()) {
            return screen.text("privacy.desk.state.older");
        }
        return getRead().open() == null
                ? screen.text("privacy.desk.state.none", next.number())
                : screen.text(
                        "privacy.desk.state." + getRead().open(),
                        next.number(),
                        getRead().advisedBy());
    }

    /** Whether it lies before the board. */
    public boolean isAdvised() {
        return getRead().open() == Leaflet.Status.ADVISED;
    }

    /** Whether the rules changed since the advice. */
    public boolean isOlder() {
        return isAdvised() && getRead().next().standing() != LeafletView.Standing.HOLDS;
    }

    /** What a group is called. */
    public String name(LeafletGroup one) {
        return screen.text(one == null ? "privacy.desk.changes.email" : "privacy.told.group." + one);
    }

    public LeafletGroup[] getGroups() {
        return LeafletGroup.values();
    }

    /** The next version in the words for parents. */
    public LeafletTold getTold() {
        return new LeafletTold(words(), getRead().next(), getRead().adopted().board());
    }

    /** What the rules say otherwise, in words. */
    public List<LeafletTold.Changed> getChanges() {
        return words().changed(getRead().changes());
    }

    private LeafletWords words() {
        return new LeafletWords(Messages.in(screen.locale()), false);
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public LeafletGroup getGroup() {
        return group;
    }

    public void setGroup(LeafletGroup group) {
        this.group = group;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.insight.finding.FindingService;
import nl.partnership.ejb.insight.finding.JointFindingService;
import nl.partnership.ejb.insight.finding.RoundView;
import nl.partnership.web.base.Screen;

/** Writes what was found jointly about one signal, beside what each organisation sees. */
@Named
@ViewScoped
public class JointEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingService findings;

    @Inject
    private JointFindingService joints;

    @Inject
    private Screen screen;

    private String conversation;
    private String about;
    private RoundView.Line line;
    private FindingKind kind;
    private String text;
    private boolean changedByAnother;

    /** {@code NotFound} for who does not lead the conversation, or when it is not open. */
    public void open() {
        load();
        if (line.joint() != null) {
            kind = line.joint().kind();
            text = line.joint().text();
        }
    }

    private void load() {
        RoundView round = findings.round(conversation);
        if (!round.joins()) {
            throw new NotFound("conversation", conversation);
        }
        line = round.lines().stream()
                .filter(each -> Objects.equals(each.signal(), getSignal()))
                .findFirst()
                .orElseGet(() -> new RoundView.Line(getSignal(), List.of(), null));
    }

    public void save() {
        try {
            joints.save(conversation, getSignal(), kind, text, version());
            done("insight.joint.saved");
        } catch (Stale stale) {
            load();
            changedByAnother = true;
            screen.problem(null, "insight.source.stale");
        }
    }

    public void remove() {
        try {
            joints.remove(conversation, line.joint().id(), version());
            done("insight.joint.removed");
        } catch (Stale stale) {
            load();
            changedByAnother = true;
            screen.problem(null, "insight.source.stale");
        }
    }

    private long version() {
        return line.joint() == null ? JointFindingService.NEW : line.joint().version();
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/insight/finding-round.xhtml?id=" + conversation);
    }

    /** Null for something else than the signals. */
    public Signal getSignal() {
        return Signal.known(about).orElse(null);
    }

    public FindingKind[] getKinds() {
        return FindingKind.values();
    }

    public RoundView.Line getLine() {
        return line;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public FindingKind getKind() {
        return kind;
    }

    public void setKind(FindingKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getConversation() {
        return conversation;
    }

    public void setConversation(String conversation) {
        this.conversation = conversation;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}

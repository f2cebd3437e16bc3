package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.JointView;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.insight.finding.FindingService;
import nl.partnership.ejb.insight.finding.JointListService;
import nl.partnership.ejb.insight.finding.JointRow;
import nl.partnership.ejb.insight.finding.JointWordService;
import nl.partnership.ejb.insight.finding.WordRow;
import nl.partnership.ejb.task.ThreadView;
import nl.partnership.web.base.Frame;
import nl.partnership.web.base.Screen;

/** What was found jointly, what each organisation says of it, and the own word. */
@Named
@ViewScoped
public class JointPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JointListService joints;

    @Inject
    private JointWordService words;

    @Inject
    private FindingService findings;

    @Inject
    private CurrentCaller current;

    @Inject
    private Frame frame;

    @Inject
    private Screen screen;

    private String id;
    private JointRow read;
    private ThreadView thread;
    private boolean takesPart;
    private JointView view;
    private String text;

    /** {@code NotFound} for one that the caller does not see. */
    public void open() {
        read = joints.get(id);
        thread = joints.thread(id);
        takesPart = frame.mayOpen("/insight/finding-round.xhtml") && findings.takesPart(read.conversationId());
        WordRow own = read.words().stream()
                .filter(word -> word.organisationId().equals(current.get().organisationId()))
                .findFirst()
                .orElse(null);
        if (own != null) {
            view = own.view();
            text = own.text();
        }
    }

    public void say() {
        try {
            words.say(id, read.version(), view, text);
            screen.notice("insight.joint.word.saved");
            screen.go("/insight/finding-joint.xhtml?id=" + id);
        } catch (Stale stale) {
            read = joints.get(id);
            screen.problem(null, "insight.joint.stale");
        }
    }

    public JointView[] getViews() {
        return JointView.values();
    }

    public JointRow getRead() {
        return read;
    }

    public ThreadView getThread() {
        return thread;
    }

    /** Whether the caller convenes at its school, and it became no priority yet. */
    public boolean isBecoming() {
        return frame.mayOpen("/insight/priority-edit.xhtml")
                && !current.get().isWalking()
                && read.schoolId().equals(current.get().organisationId())
                && thread.became().stream().noneMatch(row -> row.end().kind().equals("priority"));
    }

    /** Whether the caller's organisation has a word in it. */
    public boolean isTakesPart() {
        return takesPart;
    }

    public JointView getView() {
        return view;
    }

    public void setView(JointView view) {
        this.view = view;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

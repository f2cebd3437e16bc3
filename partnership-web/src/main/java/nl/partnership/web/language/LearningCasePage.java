package nl.partnership.web.language;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.ShippedCases;
import nl.partnership.ejb.language.cases.CaseRoundService;
import nl.partnership.ejb.language.cases.CaseRow;
import nl.partnership.ejb.language.cases.CaseView;
import nl.partnership.ejb.language.cases.CaseWritingService;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.web.base.Screen;

/** One case: its check, its perspectives, what was learned, and its end. */
@Named
@ViewScoped
public class LearningCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningCaseService cases;

    @Inject
    private CaseWritingService writing;

    @Inject
    private CaseRoundService rounds;

    @Inject
    private Screen screen;

    private String id;
    private CaseView read;
    private Boolean partner;
    private Boolean self;
    private String text;
    private String reason;

    /** {@code NotFound} for one that one may not see. */
    public void open() {
        if (read == null) {
            read = cases.get(id);
        }
    }

    public void check() {
        act(() -> writing.check(id, version(), partner, self), "language.case.checked");
    }

    public void share() {
        act(() -> writing.share(id, version()), "language.case.shared");
    }

    public void takeBack() {
        act(() -> writing.takeBack(id, version()), "language.case.takenBack");
    }

    public void openPerspectives() {
        act(() -> rounds.open(id, version()), "language.round.openedNow");
    }

    public void learn() {
        act(() -> rounds.learn(id, version(), text), "language.case.learned");
    }

    public void close() {
        act(() -> rounds.close(id, version(), reason), "language.case.closed");
    }

    private long version() {
        return read.row().version();
    }

    private void act(Runnable act, String key) {
        try {
            act.run();
        } catch (Stale stale) {
            read = cases.get(id);
            throw new RuleViolation("language.case.stale");
        }
        screen.notice(key);
        screen.go("/language/case.xhtml?id=" + id);
    }

    /** What the portal shipped with a case that was taken from it; none without. */
    public List<ShippedCases.ShippedPerspective> getExamples() {
        CaseRow row = read.row();
        return row.isOpened()
                ? ShippedCases.of(row.exampleCode())
                        .map(ShippedCases.ShippedCase::perspectives)
                        .orElse(List.of())
                : List.of();
    }

    /** What a sector may see in it, in one line. */
    public String says(ShippedCases.ShippedPerspective one) {
        return screen.text(
                "language.perspective.says",
                one.sees(screen.locale()),
                one.does(screen.locale()),
                one.mayShare(screen.locale()));
    }

    public CaseView getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Boolean getPartner() {
        return partner;
    }

    public void setPartner(Boolean partner) {
        this.partner = partner;
    }

    public Boolean getSelf() {
        return self;
    }

    public void setSelf(Boolean self) {
        this.self = self;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

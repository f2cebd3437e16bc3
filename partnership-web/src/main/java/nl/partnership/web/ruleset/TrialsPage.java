package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.Decision;
import nl.partnership.ejb.ruleset.RuleCaseRow;
import nl.partnership.ejb.ruleset.RuleCaseService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.RuleWords;

/** The test bench: try a request against a version, keep it as a case, and see which cases a version answers otherwise. */
@Named
@ViewScoped
public class TrialsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleCaseService cases;

    @Inject
    private ChosenRuleSet chosen;

    @Inject
    private RuleChoices choices;

    @Inject
    private RuleWords words;

    @Inject
    private Screen screen;

    private RuleSetRow set;
    private TrialForm form;
    private String name;
    private String reason;
    private transient Decision decision;
    private transient List<RuleCaseRow> rows;

    @PostConstruct
    void read() {
        set = chosen.row().orElse(null);
        form = set == null ? null : TrialForm.on(set.schoolYear());
    }

    /** Answers the request on the page. */
    public void tryOut() {
        decision = cases.tryOut(set.number(), form.request(), form.facts());
    }

    public void save() {
        cases.save(name, set.number(), form.request(), form.facts());
        done("ruleset.trial.saved", name);
    }

    /** The case in the row that was pressed is to be answered as this version does. */
    public void accept() {
        RuleCaseRow row = pressed();
        act(() -> cases.accept(row.id(), row.version(), set.number(), reason), "ruleset.trial.accepted", row.name());
    }

    /** Takes away the case in the row that was pressed. */
    public void remove() {
        RuleCaseRow row = pressed();
        act(() -> cases.remove(row.id(), row.version()), "ruleset.trial.removed", row.name());
    }

    private RuleCaseRow pressed() {
        String which = screen.which();
        return getRows().stream()
                .filter(row -> row.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("ruleset.trial.stale"));
    }

    private void act(Runnable step, String notice, String about) {
        try {
            step.run();
        } catch (Stale stale) {
            rows = null;
            screen.problem(null, "ruleset.trial.stale");
            return;
        }
        done(notice, about);
    }

    private void done(String notice, String about) {
        screen.notice(notice, about);
        screen.go("/ruleset/rule-trials.xhtml?version=" + set.number());
    }

    /** An answer of a case in words. */
    public String words(String answer) {
        return words.answer(answer);
    }

    public List<RuleCaseRow> getRows() {
        if (rows == null) {
            rows = cases.cases(set.number());
        }
        return rows;
    }

    /** What the version answers; null until somebody asked. */
    public Decision getDecision() {
        return decision;
    }

    /** Null when there is no set that the caller may read. */
    public RuleSetRow getSet() {
        return set;
    }

    public TrialForm getForm() {
        return form;
    }

    /** Single roles; a request is never about a group. */
    public List<SelectItem> getRoles() {
        return choices.roles();
    }

    public List<SelectItem> getCategories() {
        return choices.single(choices.categories());
    }

    public List<SelectItem> getPurposes() {
        return choices.single(choices.purposes());
    }

    public List<SelectItem> getAffirmations() {
        return choices.affirmations();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

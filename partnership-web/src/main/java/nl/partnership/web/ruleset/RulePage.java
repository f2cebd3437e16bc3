package nl.partnership.web.ruleset;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.RuleCheck;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleFilter;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.RuleSentence;

/** One rule of the draft, or a new one: a form, and beside it the sentence that it makes. */
@Named
@ViewScoped
public class RulePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private RuleDraftService drafts;

    @Inject
    private RuleChoices choices;

    @Inject
    private Screen screen;

    private RuleSetRow set;
    private RuleForm form;
    private RuleForm read;
    private RuleForm theirs;

    /** Reads the rule before anything is drawn, so that a wrong address gets an answer with the right status. */
    public void open() {
        String id = screen.parameter("rule");
        set = ruleSets.open().orElseThrow(() -> new NotFound("ruleSet", "open"));
        OpenRules rules = rules();
        if (id == null) {
            form = RuleForm.fresh(rules.freeId());
        } else {
            read = RuleForm.of(rules.require(id));
            form = RuleForm.of(rules.require(id));
        }
    }

    public void save() {
        SharingRule rule = rule();
        List<RuleViolation> problems = RuleCheck.problems(rule, set.schoolYear());
        if (!problems.isEmpty()) {
            problems.forEach(screen::show);
            return;
        }
        act(() -> {
            if (isFresh()) {
                drafts.add(set.id(), set.version(), rule);
            } else {
                drafts.change(set.id(), set.version(), rule);
            }
            screen.notice("ruleset.rule.saved", rule.id());
        });
    }

    public void remove() {
        act(() -> {
            drafts.remove(set.id(), set.version(), form.getId());
            screen.notice("ruleset.rule.removed", form.getId());
        });
    }

    private void act(Runnable step) {
        try {
            step.run();
        } catch (Stale | NotFound changed) {
            meet();
            return;
        }
        screen.go("/ruleset/rules.xhtml?version=" + set.number());
    }

    /** Somebody else changed the draft: what was typed stays, beside it stands what they made of this rule. */
    private void meet() {
        Optional<RuleSetRow> now = ruleSets.open();
        if (now.isEmpty()) {
            screen.problem(null, "ruleset.draft.gone");
            return;
        }
        set = now.get();
        theirs = rules().find(form.getId()).map(RuleForm::of).orElse(null);
        String key = set.changedRule() == null ? "ruleset.rule.staleSet" : "ruleset.rule.stale";
        screen.problem(null, key, set.changedBy(), set.changedRule());
    }

    private OpenRules rules() {
        return OpenRules.of(ruleSets.rules(set.number(), RuleFilter.NONE));
    }

    private SharingRule rule() {
        return form.rule(read == null ? null : read.rule(null));
    }

    /** What the form says now, in one sentence; empty as long as it says too little. */
    public String getSentence() {
        return sentence(rule());
    }

    /** What somebody else made of the rule meanwhile, in one sentence; null when nobody did. */
    public String getTheirSentence() {
        boolean same = theirs == null || theirs.rule(null).equals(read == null ? null : read.rule(null));
        return same ? null : sentence(theirs.rule(null));
    }

    private String sentence(SharingRule rule) {
        return new RuleSentence(Messages.in(screen.locale())).of(rule);
    }

    /** What is wrong with what the form says now, and what it does to a hard rule, in sentences. */
    public List<String> getRemarks() {
        return drafts.hardRules().breaches(rule()).stream().map(screen::text).toList();
    }

    public boolean isFresh() {
        return read == null;
    }

    public RuleSetRow getSet() {
        return set;
    }

    public RuleForm getForm() {
        return form;
    }

    /** Who shares or receives, in groups of kinds of organisation. */
    public List<SelectItem> getParties() {
        return choices.parties();
    }

    public List<SelectItem> getCategories() {
        return choices.categories();
    }

    public List<SelectItem> getPurposes() {
        return choices.purposes();
    }

    public List<SelectItem> getConditions() {
        return choices.conditions();
    }
}

package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RuleFilter;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.web.base.Messages;
import nl.partnership.web.rule.RuleSentence;

/** The set on its way: what there is to know of it, advice, adoption, or away with it. */
@Named
@ViewScoped
public class RuleSetPage extends ReviewedSet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/ruleset/rule-set.xhtml";
    private static final String VERSIONS = "/ruleset/rule-sets.xhtml";

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private CurrentCaller current;

    private Boolean favourable;
    private String advice;
    private String reason;
    private String seen;
    private transient List<RuleChange> changes;

    @PostConstruct
    void read() {
        show(ruleSets.open().orElse(null));
        changes = null;
        seen = set == null ? null : getReview().digest();
    }

    public void advise() {
        act(() -> ruleSets.advise(set.id(), set.version(), favourable, advice), "ruleset.advice.given", PATH);
    }

    public void adopt() {
        act(() -> ruleSets.adopt(set.id(), set.version(), reason, seen), "ruleset.adoption.done", VERSIONS);
    }

    public void discard() {
        act(() -> drafts.discard(set.id(), set.version()), "ruleset.draft.discarded", VERSIONS);
    }

    private void act(Runnable step, String notice, String next) {
        try {
            step.run();
        } catch (Stale stale) {
            // what was typed stays; the page shows the set as it is now
            read();
            screen.problem(null, "ruleset.stale", set == null ? "" : set.changedBy());
            return;
        }
        screen.notice(notice);
        screen.go(next);
    }

    /** What each rule says now and will say, where that differs; empty when no rules are in force to compare with. */
    public List<RuleChange> getChanges() {
        if (changes == null) {
            Integer former = getReview().former();
            changes = former == null
                    ? List.of()
                    : RuleChange.between(
                            rules(former), rules(set.number()), new RuleSentence(Messages.in(screen.locale())));
        }
        return changes;
    }

    private List<SharingRule> rules(int number) {
        return ruleSets.rules(number, RuleFilter.NONE).stream()
                .map(RuleVersion::rule)
                .toList();
    }

    public boolean isEditor() {
        return Audience.ADMINISTRATOR.includes(current.get());
    }

    public boolean isAdviser() {
        return Audience.DPO.includes(current.get());
    }

    public boolean isBoard() {
        return Audience.BOARD.includes(current.get());
    }

    public Boolean getFavourable() {
        return favourable;
    }

    public void setFavourable(Boolean favourable) {
        this.favourable = favourable;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

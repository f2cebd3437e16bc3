package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.Findings;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.RuleCaseRow;
import nl.partnership.ejb.ruleset.RuleCaseService;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleReview;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.web.base.Screen;

/** The set on its way: what there is to know of it, advice, adoption, or away with it. */
@Named
@ViewScoped
public class RuleSetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/ruleset/rule-set.xhtml";
    private static final int MOST_ROWS = 50;
    private static final String VERSIONS = "/ruleset/rule-sets.xhtml";

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private RuleDraftService drafts;

    @Inject
    private RuleReviewService reviews;

    @Inject
    private RuleCaseService cases;

    @Inject
    private Screen screen;

    @Inject
    private CurrentCaller current;

    private RuleSetRow set;
    private Boolean favourable;
    private String advice;
    private String reason;
    private String seen;
    private transient List<String> obstacles;
    private transient RuleReview review;
    private transient List<RuleCaseRow> broken;

    @PostConstruct
    void read() {
        set = ruleSets.open().orElse(null);
        obstacles = null;
        review = null;
        broken = null;
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

    /** What keeps the set from advice, in sentences. */
    public List<String> getObstacles() {
        if (obstacles == null) {
            obstacles =
                    drafts.obstacles(set.number()).stream().map(screen::text).toList();
        }
        return obstacles;
    }

    /** Findings and rehearsal; what a board member signs. */
    public RuleReview getReview() {
        if (review == null) {
            review = reviews.review(set.number());
        }
        return review;
    }

    /** The changes with the most cells. */
    public List<RuleReview.Shift> getShifts() {
        return getReview().shifts().stream().limit(MOST_ROWS).toList();
    }

    /** Who gains or loses sight of what. */
    public List<RuleReview.SightChange> getSights() {
        return getReview().sights().stream().limit(MOST_ROWS).toList();
    }

    /** Cells to which rules with different outcomes apply. */
    public List<Findings.Mixed> getMixed() {
        return getReview().findings().mixed().stream().limit(MOST_ROWS).toList();
    }

    /** For lists of rules inside a line. */
    public String join(List<String> words) {
        return String.join(", ", words);
    }

    /** How many changes or people the page leaves out. */
    public int left(List<?> all) {
        return Math.max(0, all.size() - MOST_ROWS);
    }

    /** Lists of rules that are worth a look, by the last word of their key. */
    public Map<String, List<String>> getFindings() {
        Findings found = getReview().findings();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("dead", found.dead());
        lists.put("redundant", found.redundant());
        lists.put("ending", found.ending());
        lists.put("unexplained", found.unexplained());
        lists.put("silentSenders", names(found.silentSenders()));
        lists.put("silentReceivers", names(found.silentReceivers()));
        lists.put(
                "closed",
                found.closedCategories().stream()
                        .map(code -> screen.text("rule.category." + code))
                        .toList());
        lists.values().removeIf(List::isEmpty);
        return lists;
    }

    private List<String> names(List<Party> parties) {
        return parties.stream()
                .map(party -> screen.text("base.role." + party.role()))
                .toList();
    }

    /** Cases that stand in the way of adoption. */
    public List<RuleCaseRow> getBroken() {
        if (broken == null) {
            broken = cases.cases(set.number()).stream()
                    .filter(RuleCaseRow::broken)
                    .toList();
        }
        return broken;
    }

    /** Null when there is no set on its way. */
    public RuleSetRow getSet() {
        return set;
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

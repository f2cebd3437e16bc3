package nl.partnership.web.ruleset;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Findings;
import nl.partnership.ejb.ruleset.RuleCaseRow;
import nl.partnership.ejb.ruleset.RuleCaseService;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleReview;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.web.base.Screen;

/** A set on its way with what there is to know of it: what keeps it from advice, what it changes, what is odd about it. */
public abstract class ReviewedSet implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_ROWS = 50;
    private static final Set<String> RULES = Set.of("dead", "redundant", "ending", "unexplained");

    @Inject
    RuleDraftService drafts;

    @Inject
    private RuleReviewService reviews;

    @Inject
    private RuleCaseService cases;

    @Inject
    Screen screen;

    RuleSetRow set;
    private transient List<String> obstacles;
    private transient RuleReview review;
    private transient List<RuleCaseRow> broken;

    void show(RuleSetRow shown) {
        set = shown;
        obstacles = null;
        review = null;
        broken = null;
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

    /** Whether a list of {@link #getFindings} is one of rules, each of which can be read. */
    public boolean ofRules(String list) {
        return RULES.contains(list);
    }

    /** Lists that are worth a look, of rules and of whom and what they leave out, by the last word of their key. */
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
}

package nl.partnership.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.sharing.RuleDraftService;
import nl.partnership.ejb.sharing.RuleSetRow;
import nl.partnership.ejb.sharing.RuleSetService;
import nl.partnership.web.base.Screen;

/** The set on its way: what there is to know of it, advice, adoption, or away with it. */
@Named
@ViewScoped
public class RuleSetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/sharing/rule-set.xhtml";
    private static final String VERSIONS = "/sharing/rule-sets.xhtml";

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private RuleDraftService drafts;

    @Inject
    private Screen screen;

    @Inject
    private CurrentCaller current;

    private RuleSetRow set;
    private Boolean favourable;
    private String advice;
    private String reason;
    private transient List<String> obstacles;

    @PostConstruct
    void read() {
        set = ruleSets.open().orElse(null);
        obstacles = null;
    }

    public void advise() {
        act(() -> ruleSets.advise(set.id(), set.version(), favourable, advice), "sharing.advice.given", PATH);
    }

    public void adopt() {
        act(() -> ruleSets.adopt(set.id(), set.version(), reason), "sharing.adoption.done", VERSIONS);
    }

    public void discard() {
        act(() -> drafts.discard(set.id(), set.version()), "sharing.draft.discarded", VERSIONS);
    }

    private void act(Runnable step, String notice, String next) {
        try {
            step.run();
        } catch (Stale stale) {
            // what was typed stays; the page shows the set as it is now
            read();
            screen.problem(null, "sharing.ruleSet.stale", set == null ? "" : set.changedBy());
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

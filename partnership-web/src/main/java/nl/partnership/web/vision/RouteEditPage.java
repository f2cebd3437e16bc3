package nl.partnership.web.vision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Route;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.vision.RouteDraft;
import nl.partnership.ejb.vision.RouteService;
import nl.partnership.ejb.vision.thread.BecomePolicyService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.partner.SchoolSignals;

/** Writes whom one calls at a signal, one after the other. */
@Named
@ViewScoped
public class RouteEditPage extends ComesFrom {

    private static final long serialVersionUID = 1L;

    @Inject
    private RouteService routes;

    @Inject
    private BecomePolicyService becoming;

    @Inject
    private Screen screen;

    private String school;
    private String what;
    private RouteDraft draft;
    private List<Step> steps;
    private String reason;
    private boolean changedByAnother;

    /** A step as somebody is typing it. */
    public static class Step implements Serializable {

        private static final long serialVersionUID = 1L;

        private String who;
        private Within within;
        private String what;

        RouteDraft.Step typed() {
            return new RouteDraft.Step(who == null || who.isBlank() ? null : who, within, what);
        }

        void read(RouteDraft.Step step) {
            who = step.who();
            within = step.within();
            what = step.what();
        }

        public String getWho() {
            return who;
        }

        public void setWho(String who) {
            this.who = who;
        }

        public Within getWithin() {
            return within;
        }

        public void setWithin(Within within) {
            this.within = within;
        }

        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }
    }

    /** {@code NotFound} for another's school, and for what is no signal. */
    public void open() {
        if (draft == null) {
            read();
            if (source() != null) {
                because(becoming.words(source()));
            }
        }
    }

    private void read() {
        draft = routes.draft(school, signal());
        steps = IntStream.range(0, Route.MOST_STEPS).mapToObj(n -> new Step()).toList();
        for (int n = 0; n < draft.steps().size(); n++) {
            steps.get(n).read(draft.steps().get(n));
        }
        reason = draft.reason();
    }

    public void save() {
        try {
            write(steps.stream().map(Step::typed).toList());
            done("vision.route.saved");
        } catch (Stale stale) {
            // what was typed stays, beside it stands what another stored; saving again puts it in the place of that
            draft = routes.draft(school, signal());
            changedByAnother = true;
            screen.problem(null, "vision.route.stale.typed");
        }
    }

    private void write(List<RouteDraft.Step> typed) {
        if (source() == null) {
            routes.save(school, signal(), draft.routeId(), typed, reason);
        } else {
            becoming.route(school, signal(), draft.routeId(), typed, reason, source());
        }
    }

    public void end() {
        try {
            routes.end(school, signal(), draft.routeId());
            done("vision.route.ended");
        } catch (Stale stale) {
            read();
            screen.problem(null, "vision.route.stale");
        }
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/vision/see.xhtml?school=" + school + "&what=" + what);
    }

    private Signal signal() {
        return SchoolSignals.require(what);
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public RouteDraft getDraft() {
        return draft;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public Within[] getPossibleWithin() {
        return Within.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    /** Code of the signal. */
    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}

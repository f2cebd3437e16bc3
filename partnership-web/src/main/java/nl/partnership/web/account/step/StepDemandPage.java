package nl.partnership.web.account.step;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.partnership.domain.account.StepGroup;
import nl.partnership.ejb.account.step.StepDemandService;
import nl.partnership.ejb.account.step.StepDemandService.Demand;
import nl.partnership.web.base.Screen;

/** Of whom the installation asks a second step. */
@Named
@RequestScoped
public class StepDemandPage {

    @Inject
    private StepDemandService demands;

    @Inject
    private Screen screen;

    private List<Demand> rows;

    @NotNull
    private StepGroup group;

    private int days = 14;

    public List<Demand> getRows() {
        if (rows == null) {
            rows = demands.demands();
        }
        return rows;
    }

    public List<StepGroup> getFree() {
        return demands.free();
    }

    public void demand() {
        demands.demand(group, days);
        screen.notice("account.demand.done");
        screen.go("/account/step-demand.xhtml");
    }

    /** It is asked no more of the group in the row that was pressed. */
    public void end() {
        demands.end(screen.which());
        screen.notice("account.demand.ended");
        rows = null;
    }

    public StepGroup getGroup() {
        return group;
    }

    public void setGroup(StepGroup group) {
        this.group = group;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}

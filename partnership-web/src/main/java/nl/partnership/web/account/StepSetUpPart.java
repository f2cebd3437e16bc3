package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.partnership.ejb.account.step.SecondStepService;
import nl.partnership.ejb.account.step.SecondStepService.SetUp;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.web.account.step.AppPicture;
import nl.partnership.web.base.Screen;

/** Sets up the second step before anybody is in: by who came with the link of a mail, when the days for it are over. */
@Named
@RequestScoped
public class StepSetUpPart {

    @Inject
    private SecondStepService steps;

    @Inject
    private PortalQuestions portal;

    @Inject
    private Entrance entrance;

    @Inject
    private Screen screen;

    @Size(max = 40)
    private String code;

    private SetUp begun;
    private List<String> codes = List.of();

    public void begin() {
        portal.asks(() -> {
            steps.begin(due());
            return null;
        });
        begun = null;
    }

    public void confirm() {
        codes = portal.asks(() -> steps.confirm(due(), code));
        if (codes.isEmpty()) {
            screen.problem("first", "account.ownStep.firstWrong");
        }
    }

    /** Who came by a link alone: the password is known to more than the owner of the mail. */
    private StepDue due() {
        return entrance.halfWay()
                .filter(HalfWay::byLink)
                .map(HalfWay::due)
                .orElse(new StepDue("", 0, true, false, false));
    }

    /** What the app takes over; null before it was begun. */
    public AppPicture getPicture() {
        if (begun == null) {
            begun = portal.asks(() -> steps.setUp(due()));
        }
        return begun == null ? null : new AppPicture(begun.secret(), begun.userName(), screen.text("base.name"));
    }

    /** Codes for on paper that were just made; none otherwise. They are shown this once. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package nl.partnership.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.home.SetUpRow;
import nl.partnership.ejb.home.SetUpService;
import nl.partnership.web.ruleset.RulesStandingNotice;

/**
 * What is still missing before a school can work with its partners, for the homes of those who are to act or wait for it:
 * {@code WEB-INF/home/set-up.xhtml}. Administrator and board see it until all is there, who convenes and the data
 * protection officer until the first rules are adopted.
 */
@Named
@RequestScoped
public class SetUpSteps {

    @Inject
    private SetUpService setUp;

    @Inject
    private RulesStandingNotice rules;

    @Inject
    private CurrentCaller current;

    private List<SetUpRow> rows;

    /** All steps; none when nothing is missing, or it is not for the caller. */
    public List<SetUpRow> getRows() {
        if (rows == null) {
            rows = isAsked() ? setUp.look() : List.of();
        }
        return rows;
    }

    private boolean isAsked() {
        return isAnyOf(Audience.ADMINISTRATOR, Audience.BOARD)
                || rules.isNever() && isAnyOf(Audience.CONVENER, Audience.DPO);
    }

    private boolean isAnyOf(Audience... audiences) {
        return Stream.of(audiences).anyMatch(audience -> audience.includes(current.get()));
    }

    /** The first step that is not done: what is to be done now. */
    public SetUpRow getNow() {
        return getRows().stream().filter(row -> !row.isDone()).findFirst().orElse(null);
    }
}

package nl.partnership.ejb.account.setup;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.domain.base.Overseers;
import nl.partnership.ejb.base.Audience;

/** There is a data protection officer, who advises on the rules. */
@ApplicationScoped
public class OfficerStep extends OverseerStep {

    public OfficerStep() {
        super(Overseers.OFFICER, Audience.DPO, "account.setUp.officer", "account.setUp.officer.");
    }

    @Override
    public Stage stage() {
        return Stage.OFFICER;
    }
}

package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.TokenService;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.sharing.CheckService;
import nl.partnership.ejb.sharing.Checked;
import nl.partnership.web.base.Fault;
import nl.partnership.web.base.Problem;
import nl.partnership.web.base.api.JsonPlace;
import nl.partnership.web.rule.DecisionText;

/** "May I share this?", for programs. Nothing is kept. */
@Path("/v1/sharing/checks")
@RequestScoped
public class CheckResource {

    @Inject
    private CheckService checks;

    @Inject
    private TokenService tokens;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject check(JsonPlace body) {
        CheckForm form = CheckForm.read(body);
        if (!tokens.actAs(CheckResource::asksForAnyone)) {
            tokens.actAs(caller -> form.request().sender().equals(caller.party()));
        }
        try {
            Checked checked = answer(form);
            return DecisionText.of(checked.decision(), checked.alternatives(), checked.proposal())
                    .build();
        } catch (RuleViolation violation) {
            throw DecisionForm.problem(violation);
        }
    }

    private Checked answer(CheckForm form) {
        if (form.version() == null) {
            return checks.check(form.request(), form.facts());
        }
        try {
            return checks.checkBy(form.version(), form.request(), form.facts());
        } catch (NotFound unknown) {
            throw new Problem(422, Fault.at("/ruleSetVersion", "sharing.api.version"));
        }
    }

    private static boolean asksForAnyone(Caller caller) {
        return Audience.ADMINISTRATOR.includes(caller) || Audience.DPO.includes(caller);
    }
}

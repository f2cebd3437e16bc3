package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.TokenService;
import nl.partnership.ejb.sharing.Asking;
import nl.partnership.ejb.sharing.Decided;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.web.base.Fault;
import nl.partnership.web.base.Problem;
import nl.partnership.web.base.api.JsonPlace;
import nl.partnership.web.rule.DecisionText;
import org.eclipse.microprofile.config.ConfigProvider;

/** Decisions, for programs: by the portal's own records, in the role that the request names, with a receipt. */
@Path("/v1/sharing/decisions")
@RequestScoped
public class DecisionResource {

    @Inject
    private DecisionService decisions;

    @Inject
    private TokenService tokens;

    @Inject
    private Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response decide(JsonPlace body, @Context UriInfo address) {
        DecisionForm form = DecisionForm.read(body, LocalDate.now(clock));
        if (!tokens.actAs(caller -> form.sender().equals(caller.party()))) {
            throw new NotAllowed("DecisionService.decide");
        }
        Decided decided = decide(form.asking());
        JsonObject answer = DecisionText.of(
                        decided.answer().decision(),
                        decided.answer().alternatives(),
                        decided.answer().proposal())
                .add("receiptId", Json.createValue(decided.receiptId()))
                .build();
        return Response.created(receipt(decided.receiptId(), address))
                .entity(answer)
                .build();
    }

    /** Where programs reach the portal: what a request calls this host, anybody can make up. */
    private static URI receipt(String id, UriInfo asked) {
        String path = asked.getBaseUriBuilder()
                .path(ReceiptResource.class)
                .path(id)
                .build()
                .getPath();
        return URI.create(ConfigProvider.getConfig().getValue("partnership.url", String.class) + path);
    }

    private Decided decide(Asking asking) {
        try {
            return decisions.decide(asking);
        } catch (RuleViolation violation) {
            throw DecisionForm.problem(violation);
        } catch (NotFound unknown) {
            throw new Problem(422, Fault.at("/case", "sharing.api.case"));
        }
    }
}

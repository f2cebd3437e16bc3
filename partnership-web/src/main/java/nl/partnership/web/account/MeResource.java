package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.partnership.ejb.account.AccountService;

/** As whom a token acts. */
@Path("/v1/me")
@RequestScoped
public class MeResource {

    @Inject
    private AccountService accounts;

    /** The roles of the token's owner; the one that the token acts in is marked. */
    @GET
    @Path("/roles")
    @Produces(MediaType.APPLICATION_JSON)
    public List<AccountService.RoleChoice> roles() {
        return accounts.roles();
    }
}

package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.partnership.ejb.account.AccountService;
import nl.partnership.web.base.Screen;

/** Chooses the role to act in. */
@Named
@RequestScoped
public class RolePage {

    @Inject
    private AccountService accounts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Screen screen;

    public List<AccountService.RoleChoice> getRoles() {
        return accounts.roles();
    }

    /** In the role of the row that was pressed; the one without a membership is that of the administrator. */
    public void act() {
        String membershipId = screen.which();
        var caller = accounts.actAs(membershipId.isEmpty() ? null : membershipId);
        SignedIn.in(request).orElseThrow().as(caller).keep(request);
        screen.go("/index.xhtml");
    }
}

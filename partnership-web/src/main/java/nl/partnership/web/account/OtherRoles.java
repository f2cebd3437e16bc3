package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.partnership.ejb.account.AccountService;
import nl.partnership.web.base.RoleChoice;

/** Tells the frame whether there is another role to switch to. */
@RequestScoped
class OtherRoles implements RoleChoice {

    @Inject
    private AccountService accounts;

    @Override
    public boolean hasOthers() {
        return accounts.roles().size() > 1;
    }
}

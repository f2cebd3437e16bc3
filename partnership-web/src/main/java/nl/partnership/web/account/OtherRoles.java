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

    private Boolean others;

    /** Asked more than once while a page is drawn; the database is asked once. */
    @Override
    public boolean hasOthers() {
        if (others == null) {
            others = accounts.roles().size() > 1;
        }
        return others;
    }
}

package nl.partnership.ejb.account;

import jakarta.security.enterprise.CallerPrincipal;
import nl.partnership.ejb.base.Caller;

/** The caller as the container's principal; its name is the account's id, so that no name ends up in a server log. */
public class CallerIdentity extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final Caller caller;

    public CallerIdentity(Caller caller) {
        super(caller.accountId());
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }
}

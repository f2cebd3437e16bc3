package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.partnership.ejb.account.SignInCredential;
import nl.partnership.web.base.Origin;
import nl.partnership.web.base.Screen;

/** Lets somebody in with a password: who signs in, and who just chose one. */
@RequestScoped
class Entrance {

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Origin origin;

    @Inject
    private Screen screen;

    /** @return whether they are in; if not, {@link #fault} may say why */
    boolean letIn(String userName, String password) {
        SignInCredential credential =
                new SignInCredential(userName, password, origin.of(request), BrowserSecrets.of(request));
        return security.authenticate(
                        request,
                        screen.response(),
                        AuthenticationParameters.withParams().credential(credential))
                == AuthenticationStatus.SUCCESS;
    }

    /** What kept the password from being looked at; empty when it was. */
    Optional<RuntimeException> fault() {
        return Authentication.fault(request);
    }

    /**
     * Where somebody goes who just chose a password: home, or to the sign-in when they cannot be let in now. Who answers with
     * it says first what went well, as the session is another by now.
     */
    String home(String userName, String password) {
        return letIn(userName, password) ? Back.safe(null) : Refusals.SIGN_IN;
    }
}

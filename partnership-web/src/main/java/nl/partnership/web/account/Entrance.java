package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import nl.partnership.ejb.account.SignInCredential;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.account.passkey.PasskeyCredential;
import nl.partnership.ejb.account.step.StepCredential;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.web.base.Origin;
import nl.partnership.web.base.Screen;

/** Lets somebody in with a password, and a code where one is due: who signs in, and who just chose a password. */
@RequestScoped
class Entrance {

    /** Where a code is asked. */
    static final String STEP = "/account/second-step.xhtml";

    @Inject
    private SecurityContext security;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Origin origin;

    @Inject
    private Screen screen;

    /** @return whether they are in; if not, {@link #throwFault} may say why */
    boolean letIn(String userName, String password) {
        SignInCredential credential =
                new SignInCredential(userName, password, origin.of(request), BrowserSecrets.of(request));
        return isIn(credential);
    }

    /**
     * The second step of who gave the right password in this browser.
     *
     * @return whether they are in; if not, {@link #throwFault} may say why
     */
    boolean letInWith(String code) {
        return halfWay()
                .map(HalfWay::due)
                .filter(due -> isIn(new StepCredential(due, code, origin.of(request))))
                .isPresent();
    }

    /**
     * With a passkey.
     *
     * @param due after which password; null for the passkey alone
     * @return whether they are in; if not, {@link #throwFault} may say why
     */
    boolean letInWith(StepDue due, String challenge, String answer) {
        return isIn(new PasskeyCredential(due, challenge, answer, origin.of(request)));
    }

    private boolean isIn(Credential credential) {
        return security.authenticate(
                        request,
                        screen.response(),
                        AuthenticationParameters.withParams().credential(credential))
                == AuthenticationStatus.SUCCESS;
    }

    /** What is due before somebody is in; empty when the right password was not given in this browser. */
    Optional<HalfWay> halfWay() {
        return HalfWay.in(request, clock.instant());
    }

    /**
     * Where somebody goes on who proved who they are: who is not in goes to the second step, or to the page that says which
     * role ended.
     *
     * @param back the page that was asked for; null for the home
     * @return empty when nobody proved it
     */
    Optional<String> next(boolean in, String back) {
        return in
                ? Optional.of(Back.safe(back))
                : refusal.endedRole().map(ended -> RoleEndedPage.PATH).or(() -> refusal.step()
                        .map(due -> STEP + Back.query(back)));
    }

    /** Fails with what kept the proof from being looked at, when something did. */
    void throwFault() {
        throwFault(request);
    }

    static void throwFault(HttpServletRequest request) {
        Authentication.fault(request).ifPresent(fault -> {
            throw fault;
        });
    }

    /**
     * Where somebody goes who just chose a password: home, to the second step, to the page that says which role ended,
     * or to the sign-in. Who answers with it says first what went well, as the session is another by now.
     */
    String home(String userName, String password) {
        boolean in = letIn(userName, password);
        if (!in && refusal.step().isPresent()) {
            HalfWay.cameByLink(request);
        }
        return next(in, null).orElse(Refusals.SIGN_IN);
    }
}

package nl.partnership.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.partnership.ejb.account.CallerIdentity;
import nl.partnership.ejb.account.SignInCredential;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.account.SignInService;
import nl.partnership.ejb.account.sso.ProviderCredential;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * Lets in whose password is right, and whose code is where one is due: from then on the session is theirs, and this browser
 * is known.
 */
@ApplicationScoped
class SessionBeginning {

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private SignInService signIn;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private PortalQuestions portal;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    AuthenticationStatus of(
            Credential credential,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        CredentialValidationResult result = portal.asks(() -> identityStores.validate(credential));
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            Optional<StepDue> due = refusal.step();
            if (due.isPresent()) {
                HalfWay.begin(due.get(), clock.instant(), request, response);
            } else if (credential instanceof SignInCredential typed) {
                trail.signInFailed(typed.userName(), refusal.reason("refused"));
            }
            refusal.endedRole().ifPresent(ended -> RoleEndedPage.tell(ended, false, request));
            return AuthenticationStatus.SEND_FAILURE;
        }
        HalfWay.end(request);
        Caller caller = ((CallerIdentity) result.getCallerPrincipal()).caller();
        String id =
                portal.asks(() -> signIn.begin(caller.accountId(), BrowserName.of(request.getHeader("User-Agent"))));
        SignedIn.begin(id, caller.membershipId(), clock.instant(), request, response);
        if (credential instanceof ProviderCredential said && !said.fresh()) {
            SignedIn.unproven(request);
        }
        List<String> secrets = BrowserSecrets.of(request);
        String secret = portal.asks(() -> signIn.remember(caller.accountId(), secrets));
        BrowserSecrets.keep(secret, secrets, request, response);
        current.become(caller);
        trail.signedIn(caller);
        return context.notifyContainerAboutLogin(result);
    }
}

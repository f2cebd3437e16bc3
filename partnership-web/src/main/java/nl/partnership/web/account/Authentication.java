package nl.partnership.web.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.partnership.ejb.account.CallerIdentity;
import nl.partnership.ejb.account.EndedRole;
import nl.partnership.ejb.account.RoleEndingService;
import nl.partnership.ejb.account.SessionLimits;
import nl.partnership.ejb.account.SignInCredential;
import nl.partnership.ejb.account.SignInService;
import nl.partnership.ejb.account.TokenCall;
import nl.partnership.ejb.account.TokenService;
import nl.partnership.ejb.account.WalkService;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.StorageTrouble;
import nl.partnership.ejb.base.StorageWatch;
import nl.partnership.web.base.Arrivals;
import nl.partnership.web.base.MovedPages;
import nl.partnership.web.base.Origin;
import nl.partnership.web.base.Pages;
import nl.partnership.web.base.SecurityHeaders;

/**
 * The one way in. On every request it says anew who is calling, from the database: what was withdrawn a second ago is
 * gone, and a session that moved to another node keeps its roles. Then it looks whether the page is for this caller.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final String FAULT = Authentication.class.getName() + ".fault";

    private static final String BEARER = "Bearer ";

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private SignInService signIn;

    @Inject
    private RoleEndingService roleEndings;

    @Inject
    private TokenService tokens;

    @Inject
    private WalkService walks;

    @Inject
    private CurrentCaller current;

    @Inject
    private Pages pages;

    @Inject
    private MovedPages movedPages;

    @Inject
    private Refusals refusals;

    @Inject
    private Trail trail;

    @Inject
    private Origin origin;

    @Inject
    private Arrivals arrivals;

    @Inject
    private StorageWatch storage;

    @Inject
    private Clock clock;

    @Inject
    private SessionLimits limits;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return identify(request, response, context);
        } catch (RuntimeException e) {
            if (context.getAuthParameters().getCredential() != null) {
                // a server makes a wrong password of whatever is thrown here
                request.setAttribute(FAULT, e);
                return AuthenticationStatus.SEND_FAILURE;
            }
            StorageTrouble trouble = StorageTrouble.of(e).orElseThrow(() -> e);
            storage.failed(trouble);
            return refusals.unavailable(trouble, request, response);
        }
    }

    private AuthenticationStatus identify(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // what is answered here never reaches the filter
        SecurityHeaders.apply(request, response);
        trail.comesFrom(origin.of(request));
        if (SecurityHeaders.isTooLarge(request)) {
            return refusals.tooLarge(request, response);
        }
        if (SecurityHeaders.isOfUnknownLength(request)) {
            return refusals.ofUnknownLength(request, response);
        }
        SecurityHeaders.Reading reading = SecurityHeaders.read(request, arrivals);
        if (reading != SecurityHeaders.Reading.WHOLE) {
            return refusals.unread(reading, request, response);
        }
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(credential, request, response, context);
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<String> moved = movedPages.now(path, request.getQueryString());
        if (moved.isPresent()) {
            return refusals.moved(moved.get(), request, response);
        }
        boolean api = path.equals("/api") || path.startsWith("/api/");
        Optional<TokenCall> call = api ? asPortal(() -> call(request)) : Optional.empty();
        if (api && call.isEmpty()) {
            return refusals.withoutToken(response);
        }
        if (api && call.orElseThrow().isTooSoon()) {
            return refusals.tooSoon(call.orElseThrow().pause(), response);
        }
        Optional<Caller> caller = api
                ? call.map(TokenCall::caller)
                : asPortal(() -> fromSession(request)).map(own -> inTheEyesChosen(own, request));
        current.become(caller.orElse(Caller.NOBODY));
        if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/") && !mayOpen(path)) {
            return refusals.closedPage(path, request, response);
        }
        return caller.map(who -> context.notifyContainerAboutLogin(new CallerIdentity(who), Set.of(who.role())))
                .orElseGet(context::doNothing);
    }

    private AuthenticationStatus signIn(
            Credential credential,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        CredentialValidationResult result = asPortal(() -> identityStores.validate(credential));
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            if (credential instanceof SignInCredential typed) {
                trail.signInFailed(typed.userName(), "refused");
            }
            return AuthenticationStatus.SEND_FAILURE;
        }
        Caller caller = ((CallerIdentity) result.getCallerPrincipal()).caller();
        String id = asPortal(() -> signIn.begin(caller.accountId(), BrowserName.of(request.getHeader("User-Agent"))));
        SignedIn.begin(id, caller.membershipId(), clock.instant(), request, response);
        List<String> secrets = BrowserSecrets.of(request);
        String secret = asPortal(() -> signIn.remember(caller.accountId(), secrets));
        BrowserSecrets.keep(secret, secrets, request, response);
        current.become(caller);
        trail.signedIn(caller);
        return context.notifyContainerAboutLogin(result);
    }

    /** Why a sign-in in this request was neither accepted nor refused, for the page to throw again; empty when it was. */
    static Optional<RuntimeException> fault(HttpServletRequest request) {
        return Optional.ofNullable((RuntimeException) request.getAttribute(FAULT));
    }

    private Optional<Caller> fromSession(HttpServletRequest request) {
        Optional<SignedIn> signedIn = SignedIn.in(request);
        Optional<Caller> caller = signedIn.filter(in -> !in.isOver(request, clock.instant(), limits))
                .flatMap(in -> signIn.caller(in.id(), in.membershipId()));
        if (caller.isPresent()) {
            SignedIn.busy(request, clock.instant());
        } else if (signedIn.isPresent()) {
            // over or ended, blocked, or the role has ended: nothing of the session is of use any more
            Optional<EndedRole> ended = signedIn.filter(in -> !in.isOver(request, clock.instant(), limits))
                    .flatMap(in -> roleEndings.ended(in.id(), in.membershipId()));
            request.getSession().invalidate();
            ended.ifPresent(role -> RoleEndedPage.tell(role, true, request));
        }
        return caller;
    }

    /** In the eyes of the walk that the session is on; a walk that may not go on is over. */
    private Caller inTheEyesChosen(Caller own, HttpServletRequest request) {
        SignedIn signedIn = SignedIn.in(request).orElseThrow();
        SignedIn.Walk walk = signedIn.walk();
        if (walk == null) {
            return own;
        }
        current.become(own);
        Optional<Caller> walking = walks.goOn(walk.organisationId(), walk.role());
        if (walking.isEmpty()) {
            trail.walkEnded();
            signedIn.with(null).keep(request);
        }
        return walking.orElse(own);
    }

    private Optional<TokenCall> call(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.take(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private boolean mayOpen(String path) {
        return pages.audiences(path).contains(Audience.EVERYONE) || pages.mayOpen(path);
    }

    private <T> T asPortal(Supplier<T> question) {
        current.become(Caller.PORTAL);
        try {
            return question.get();
        } finally {
            current.become(Caller.NOBODY);
        }
    }
}

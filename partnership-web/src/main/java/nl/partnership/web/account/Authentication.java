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
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import nl.partnership.ejb.account.CallerIdentity;
import nl.partnership.ejb.account.TokenCall;
import nl.partnership.ejb.account.TokenService;
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
import nl.partnership.web.base.Reading;
import nl.partnership.web.base.SecurityHeaders;
import nl.partnership.web.base.failure.RequestId;

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
    private SessionBeginning beginning;

    @Inject
    private SessionCallers sessions;

    @Inject
    private PortalQuestions portal;

    @Inject
    private TokenService tokens;

    @Inject
    private CurrentCaller current;

    @Inject
    private Pages pages;

    @Inject
    private MovedPages movedPages;

    @Inject
    private StepUp stepUp;

    @Inject
    private Refusals refusals;

    @Inject
    private UnreadRefusals unread;

    @Inject
    private Trail trail;

    @Inject
    private Origin origin;

    @Inject
    private Arrivals arrivals;

    @Inject
    private StorageWatch storage;

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
        if (context.getAuthParameters().getCredential() == null) {
            RequestId.begin();
        }
        // what is answered here never reaches the filter
        SecurityHeaders.apply(request, response);
        trail.comesFrom(origin.of(request));
        if (Reading.isTooLarge(request)) {
            return unread.tooLarge(request, response);
        }
        if (Reading.isOfUnknownLength(request)) {
            return unread.ofUnknownLength(request, response);
        }
        Reading reading = Reading.of(request, arrivals);
        if (reading != Reading.WHOLE) {
            return unread.unread(reading, request, response);
        }
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return beginning.of(credential, request, response, context);
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<String> moved = movedPages.now(path, request.getQueryString());
        if (moved.isPresent()) {
            return refusals.moved(moved.get(), request, response);
        }
        boolean api = path.equals("/api") || path.startsWith("/api/");
        Optional<TokenCall> call = api ? portal.asks(() -> call(request)) : Optional.empty();
        if (api && call.isEmpty()) {
            return refusals.withoutToken(response);
        }
        if (api && call.orElseThrow().isTooSoon()) {
            return refusals.tooSoon(call.orElseThrow().pause(), response);
        }
        Optional<Caller> caller = api ? call.map(TokenCall::caller) : sessions.caller(request);
        current.become(caller.orElse(Caller.NOBODY));
        if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/") && !mayOpen(path)) {
            return refusals.closedPage(path, request, response);
        }
        if (caller.isPresent() && stepUp.isDue(path, request)) {
            return refusals.unproven(request, response);
        }
        return caller.map(who -> context.notifyContainerAboutLogin(new CallerIdentity(who), Set.of(who.role())))
                .orElseGet(context::doNothing);
    }

    /** Why a sign-in in this request was neither accepted nor refused, for the page to throw again; empty when it was. */
    static Optional<RuntimeException> fault(HttpServletRequest request) {
        return Optional.ofNullable((RuntimeException) request.getAttribute(FAULT));
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
}

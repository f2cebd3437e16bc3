package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.partnership.ejb.account.sso.ProviderCredential;
import nl.partnership.ejb.base.CurrentCaller;

/** Lets in whom a provider named, through the one mechanism; and what the session says to who links oneself. */
@RequestScoped
public class ProviderEntrance {

    private static final String CAME_BY = ProviderEntrance.class.getName() + ".cameBy";

    @Inject
    private SecurityContext security;

    @Inject
    private Entrance entrance;

    @Inject
    private PortalQuestions portal;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * Lets in, asks the second step, or says which role ended.
     *
     * @param back the page that was asked for; null for the home
     * @return where to go on; empty when the portal does not know who it is
     */
    public Optional<String> letIn(
            ProviderCredential said, String back, HttpServletRequest request, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(said));
        Entrance.throwFault(request);
        Optional<String> next = entrance.next(status == AuthenticationStatus.SUCCESS, back);
        // who is not in yet is signed in there as well
        next.ifPresent(page -> wasAt(said.providerId(), request));
        return next;
    }

    /** Who is in this session may still be signed in at that provider, and hears so when signing out here. */
    public void wasAt(String providerId, HttpServletRequest request) {
        request.getSession().setAttribute(CAME_BY, providerId);
    }

    /** The provider at which one was in this session; null when at none. */
    static String cameBy(HttpSession session) {
        return session == null ? null : (String) session.getAttribute(CAME_BY);
    }

    /** What the portal itself asks, whoever is calling. */
    public <T> T asks(Supplier<T> question) {
        var caller = current.get();
        try {
            return portal.asks(question);
        } finally {
            current.become(caller);
        }
    }

    /** The sign-in of who showed lately in this browser who it is; empty when nobody did. */
    public Optional<String> proven(HttpServletRequest request) {
        return current.get().isSignedIn() && SignedIn.isProven(request, clock.instant())
                ? SignedIn.in(request).map(SignedIn::id)
                : Optional.empty();
    }
}

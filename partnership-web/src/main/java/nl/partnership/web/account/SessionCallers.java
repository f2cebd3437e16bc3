package nl.partnership.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import nl.partnership.ejb.account.EndedRole;
import nl.partnership.ejb.account.RoleEndingService;
import nl.partnership.ejb.account.SessionLimits;
import nl.partnership.ejb.account.SignInService;
import nl.partnership.ejb.account.WalkService;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** Who calls in a session, as the database says now; and in whose eyes they walk. */
@ApplicationScoped
class SessionCallers {

    @Inject
    private SignInService signIn;

    @Inject
    private RoleEndingService roleEndings;

    @Inject
    private WalkService walks;

    @Inject
    private SessionLimits limits;

    @Inject
    private PortalQuestions portal;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Empty when nobody signed in, and when the sign-in is over. */
    Optional<Caller> caller(HttpServletRequest request) {
        return portal.asks(() -> fromSession(request)).map(own -> inTheEyesChosen(own, request));
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
}

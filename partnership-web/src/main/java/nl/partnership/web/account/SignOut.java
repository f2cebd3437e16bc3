package nl.partnership.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.partnership.ejb.account.AccountService;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.CurrentCaller;

/** Signs out: ends the session on the server and tells the browser to forget what it kept of the portal. */
@WebServlet("/account/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Trail trail;

    @Inject
    private transient AccountService accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        String provider = ProviderEntrance.cameBy(session);
        if (current.get().isSignedIn()) {
            endWalk();
            accounts.signOut(SignedIn.in(request).orElseThrow().id());
            trail.signedOut(current.get());
        }
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(
                request.getContextPath() + Refusals.SIGN_IN + (provider == null ? "" : "?left=" + provider));
    }

    /** One signs out as oneself, also in the middle of a walk: in the eyes of another nothing can be ended. */
    private void endWalk() {
        if (current.get().isWalking()) {
            trail.walkEnded();
            current.become(current.get().own());
        }
    }
}

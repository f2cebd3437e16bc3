package nl.partnership.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Guard;
import nl.partnership.ejb.base.StorageTrouble;
import nl.partnership.web.base.Ajax;
import nl.partnership.web.base.Pages;
import nl.partnership.web.base.Problem;
import nl.partnership.web.base.SecurityHeaders;
import nl.partnership.web.base.failure.TooOften;
import nl.partnership.web.base.failure.Unavailable;

/** What somebody gets who may not have what was asked for. */
@ApplicationScoped
public class Refusals {

    private static final int PERMANENT_REDIRECT = 308;
    public static final String SIGN_IN = "/account/sign-in.xhtml";

    @Inject
    private CurrentCaller current;

    @Inject
    private Pages pages;

    @Inject
    private Event<Guard.Refused> refused;

    /** No page: 404. Nobody signed in: to the sign-in page, and back afterwards. Another role's page: 403. */
    AuthenticationStatus closedPage(String path, HttpServletRequest request, HttpServletResponse response) {
        return answered(() -> {
            if (pages.audiences(path).isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (current.get().isSignedIn()) {
                refused.fire(new Guard.Refused(current.get(), path));
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                toSignIn(request, response);
            }
        });
    }

    /** Who signed in shows it anew first, and then goes on to the page. */
    AuthenticationStatus unproven(HttpServletRequest request, HttpServletResponse response) {
        return answered(() -> redirect(request.getContextPath() + ProvePage.PATH + back(request), request, response));
    }

    /** A page that has another address by now: to that one, and a form goes along. */
    AuthenticationStatus moved(String target, HttpServletRequest request, HttpServletResponse response) {
        boolean form = "POST".equals(request.getMethod());
        response.setStatus(form ? PERMANENT_REDIRECT : HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", request.getContextPath() + target);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A call without a valid token: 401. */
    AuthenticationStatus withoutToken(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Bearer");
        return problem(HttpServletResponse.SC_UNAUTHORIZED, response);
    }

    /** One call too many: 429, and in how many seconds to come back. */
    AuthenticationStatus tooSoon(Duration pause, HttpServletResponse response) {
        return answered(() -> TooOften.refuseCall(pause, response));
    }

    /** Nobody can be known for the moment: 503, and when to come back. */
    AuthenticationStatus unavailable(StorageTrouble trouble, HttpServletRequest request, HttpServletResponse response) {
        return answered(() -> Unavailable.answer(trouble, request, response));
    }

    private static AuthenticationStatus problem(int status, HttpServletResponse response) {
        return answered(() -> Problem.write(response, status));
    }

    interface Answer {
        void write() throws IOException;
    }

    static AuthenticationStatus answered(Answer answer) {
        try {
            answer.write();
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // who was at work when the role ended hears that first
        String target = request.getContextPath()
                + (RoleEndedPage.isTold(request) ? RoleEndedPage.PATH : SIGN_IN + back(request));
        redirect(target, request, response);
    }

    /** The page that was asked for, as a parameter. */
    private static String back(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Back.query(request.getServletPath() + query);
    }

    private static void redirect(String target, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Ajax.is(request)) {
            Ajax.redirect(response, target);
        } else {
            SecurityHeaders.redirect(response, target);
        }
    }
}

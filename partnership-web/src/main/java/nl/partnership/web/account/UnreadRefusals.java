package nl.partnership.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import nl.partnership.web.base.Arrivals;
import nl.partnership.web.base.Reading;
import nl.partnership.web.base.SecurityHeaders;
import nl.partnership.web.base.failure.Unavailable;

/** What somebody gets whose request was not read, or not to its end. */
@ApplicationScoped
class UnreadRefusals {

    private static final long MOST_PASSED_OVER = 16L * 1024 * 1024;

    @Inject
    private Arrivals arrivals;

    /**
     * More than the portal takes: 413. Most programs send all before they look for an answer, so what is not far too large
     * is passed over.
     */
    AuthenticationStatus tooLarge(HttpServletRequest request, HttpServletResponse response) {
        if (request.getContentLengthLong() <= MOST_PASSED_OVER) {
            arrivals.await(() -> passOver(request));
        }
        return refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
    }

    /** How much it was; 0 when whoever sent it left before its end. */
    private static long passOver(HttpServletRequest request) {
        try {
            return request.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return 0;
        }
    }

    /** A form that does not say how long it is: 411, and it is not read. */
    AuthenticationStatus ofUnknownLength(HttpServletRequest request, HttpServletResponse response) {
        return plain(HttpServletResponse.SC_LENGTH_REQUIRED, request, response);
    }

    /**
     * What was not read: 400 when the server cannot take it apart or it has no end, and 503 when too many send something at once.
     * Only the first gets a page: drawing many is work, and a connection may be gone.
     */
    AuthenticationStatus unread(Reading reading, HttpServletRequest request, HttpServletResponse response) {
        return switch (reading) {
            case TOO_MANY -> plain(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
            case CUT -> plain(HttpServletResponse.SC_BAD_REQUEST, request, response);
            default -> refuse(HttpServletResponse.SC_BAD_REQUEST, request, response);
        };
    }

    private static AuthenticationStatus plain(int status, HttpServletRequest request, HttpServletResponse response) {
        try {
            Unavailable.answer(status, request, response);
        } catch (IOException e) {
            // whoever sent it left, and reads no answer
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus refuse(int status, HttpServletRequest request, HttpServletResponse response) {
        return Refusals.answered(() -> SecurityHeaders.refuse(status, request, response));
    }
}

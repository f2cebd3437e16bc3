package nl.partnership.web.base.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.partnership.web.base.Fault;
import nl.partnership.web.base.Problem;

/** The answer to who asks too often, where it is known before a page is drawn: 429, and in words and in a header when to come back. */
public final class TooOften {

    private static final String RETRY_AFTER = "Retry-After";

    private TooOften() {}

    /** With the page for errors. */
    public static void refuse(Duration pause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Failure failure = Failure.tooOften(pause);
        FailureLog.write(failure, request.getServletPath(), null);
        request.setAttribute(Failure.ATTRIBUTE, failure);
        response.setHeader(RETRY_AFTER, failure.retryAfter());
        response.sendError(failure.status());
    }

    /** As the HTTP interface says it. */
    public static void refuseCall(Duration pause, HttpServletResponse response) throws IOException {
        Failure failure = Failure.tooOften(pause);
        response.setHeader(RETRY_AFTER, failure.retryAfter());
        Problem.write(response, failure.status(), Fault.at("", Failure.AGAIN, failure.pause()));
    }
}

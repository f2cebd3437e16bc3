package nl.partnership.web.base.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.partnership.ejb.base.StorageTrouble;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Problem;
import nl.partnership.web.base.server.Absence;

/** The answer where nothing can be looked up, so that there is no page either. */
public final class Unavailable {

    private Unavailable() {}

    /** In words of its own, or as the HTTP interface says it. */
    public static void answer(StorageTrouble trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Failure failure = Failure.of(trouble);
        FailureLog.write(failure, request.getServletPath(), null);
        response.setHeader("Retry-After", Absence.RETRY_AFTER);
        if (request.getServletPath().equals("/api")) {
            Problem.write(response, failure.status());
            return;
        }
        byte[] words = failure.words(Messages.in(Language.known(null))).getBytes(StandardCharsets.UTF_8);
        response.setStatus(failure.status());
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(words.length);
        response.getOutputStream().write(words);
    }
}

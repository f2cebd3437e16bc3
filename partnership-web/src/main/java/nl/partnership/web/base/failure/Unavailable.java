package nl.partnership.web.base.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.partnership.ejb.base.StorageTrouble;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Problem;

/** The answer where no page can be drawn, or where drawing one would be what they are after who ask. */
public final class Unavailable {

    private Unavailable() {}

    /** In words of its own, or as the HTTP interface says it. */
    public static void answer(StorageTrouble trouble, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(Failure.of(trouble).to(request.getMethod()), request, response);
    }

    /** The same, with what a status means. */
    public static void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(Failure.of(status).to(request.getMethod()), request, response);
    }

    private static void answer(Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FailureLog.write(failure, request.getServletPath(), null);
        if (failure.passes()) {
            response.setHeader("Retry-After", failure.retryAfter());
        }
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

package nl.partnership.web.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Origin;

/**
 * Before the pages that everybody may ask for: who asks too often waits, an address that is none is told so, and what a
 * browser has already is not made again. A page that was sent may be kept for five minutes, by anybody: it is the same
 * for all who read it in one language.
 */
@WebFilter({"/privacy/leaflet.xhtml", LeafletFile.PATH})
public class LeafletGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String KEPT = "public, max-age=300";

    @Inject
    private transient Visits visits;

    @Inject
    private transient Origin origin;

    @Inject
    private transient LeafletPage page;

    @Inject
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Duration pause = visits.take(origin.of(request));
        if (!pause.isZero()) {
            response.setHeader("Retry-After", String.valueOf(pause.toSeconds()));
            refuse(TOO_MANY_REQUESTS, text("privacy.told.tooOften", pause.toSeconds()), response);
            return;
        }
        boolean known = page.open(request.getParameter("school"), "pupil".equals(request.getParameter("for")));
        if (request.getServletPath().equals(LeafletFile.PATH) && page.getTold() == null) {
            refuse(HttpServletResponse.SC_NOT_FOUND, text("privacy.told.unknown"), response);
        } else if (known) {
            answer(request, response, chain);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            chain.doFilter(new WithoutSession(request), response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String tag = "W/\"" + page.tag() + '"';
        response.setHeader("Cache-Control", KEPT);
        response.setHeader("Vary", "Cookie");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            chain.doFilter(new WithoutSession(request), response);
        }
    }

    private String text(String key, Object... arguments) {
        return Messages.in(language.locale()).fill(key, arguments);
    }

    /** In one line: the page for errors would cost more than what is refused. */
    static void refuse(int status, String why, HttpServletResponse response) throws IOException {
        byte[] body = why.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

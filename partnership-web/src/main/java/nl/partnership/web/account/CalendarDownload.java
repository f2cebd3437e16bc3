package nl.partnership.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.base.Later;
import nl.partnership.ejb.account.feed.CalendarFeedService;
import nl.partnership.ejb.account.feed.CalendarFeedService.Fetched;
import nl.partnership.ejb.account.link.SecretTries;
import nl.partnership.web.base.Origin;
import nl.partnership.web.base.failure.TooOften;

/**
 * The own calendar, for programs that know its address: {@code /account/calendar.ics?key=…}. The secret stands in the
 * query, as logs keep paths. An address that ended is as unknown as one that never was.
 */
@WebServlet("/account/calendar.ics")
public class CalendarDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarFeedService feeds;

    @Inject
    private transient SecretTries tries;

    @Inject
    private transient Origin origin;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter("key");
        if (key == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Optional<Fetched> fetched = tries.from(origin.of(request), () -> feeds.fetch(key));
            if (fetched.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (fetched.get().text() == null) {
                TooOften.refuse(fetched.get().pause(), request, response);
            } else {
                send(fetched.get().text(), request, response);
            }
        } catch (Later later) {
            TooOften.refuse(later.pause(), request, response);
        }
    }

    private static void send(String text, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + Secret.digest(text) + '"';
        // asked for again each time, and sent again only when it changed
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}

package nl.partnership.web.base.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one page sends is answered one after the other. Text that saves itself and the button below it are often sent at the
 * same moment, and the beans of a page serve one at a time: side by side, the one would find what the other just stored, and say that
 * somebody else had changed it. Pages without a state, as those before signing in, do not wait.
 */
public class InTurn extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The state of a view as Mojarra writes it: which page of the session, and which of its states. */
    private static final Pattern STATE = Pattern.compile("(-?\\d+):-?\\d+");

    /** After this long one is answered all the same: a page that hangs keeps none of its buttons for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Those of one page: one is at work, the others wait. */
    private static final class Line {
        private final Semaphore turn = new Semaphore(1, true);
        private int people;
    }

    private final transient ConcurrentMap<String, Line> lines = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> page = page(request);
        if (page.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Line line = join(page.get());
        boolean turn = false;
        try {
            turn = line.turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            chain.doFilter(request, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException(e);
        } finally {
            if (turn) {
                line.turn.release();
            }
            leave(page.get());
        }
    }

    /** Which page of which session sends this; empty when it is no form of a page with a state. */
    private static Optional<String> page(HttpServletRequest request) {
        HttpSession session = request.getMethod().equals("POST") ? request.getSession(false) : null;
        String state = session == null ? null : request.getParameter("jakarta.faces.ViewState");
        Matcher matcher = STATE.matcher(state == null ? "" : state);
        return matcher.matches() ? Optional.of(session.getId() + ":" + matcher.group(1)) : Optional.empty();
    }

    private Line join(String page) {
        return lines.compute(page, (same, line) -> {
            Line joined = line == null ? new Line() : line;
            joined.people++;
            return joined;
        });
    }

    private void leave(String page) {
        lines.computeIfPresent(page, (same, line) -> --line.people == 0 ? null : line);
    }

    /** How many pages have somebody at work or waiting. */
    int pages() {
        return lines.size();
    }
}

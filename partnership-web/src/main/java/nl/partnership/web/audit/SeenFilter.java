package nl.partnership.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.web.base.Ajax;
import nl.partnership.web.base.Pages;

/**
 * At the end of every request, records what it showed of other organisations: one row a page. In the eyes of another
 * role every page has a row.
 */
@WebFilter("/*")
public class SeenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SEEN = SeenOnPage.class.getName();

    @Inject
    private transient Trail trail;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Pages pages;

    @Inject
    private transient PortalAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        address.learn(request);
        try {
            chain.doFilter(request, response);
        } finally {
            Set<Trail.Seen> seen = trail.takeSeen();
            String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
            boolean walked = current.get().isWalking() && pages.isPage(path) && !Ajax.is(request);
            if (walked || !seen.isEmpty()) {
                record(request, path, seen, walked);
            }
        }
    }

    private void record(HttpServletRequest request, String path, Set<Trail.Seen> seen, boolean always) {
        HttpSession session = request.getSession(false);
        Set<Trail.Seen> fresh = session == null ? seen : fresh(session, Ajax.is(request), path, seen);
        if (always || !fresh.isEmpty()) {
            trail.showed(path, fresh);
        }
    }

    private static Set<Trail.Seen> fresh(HttpSession session, boolean refresh, String path, Set<Trail.Seen> seen) {
        SeenOnPage page = refresh && session.getAttribute(SEEN) instanceof SeenOnPage open && open.isOf(path)
                ? open
                : new SeenOnPage(path);
        Set<Trail.Seen> fresh = page.onlyNew(seen);
        session.setAttribute(SEEN, page);
        return fresh;
    }
}

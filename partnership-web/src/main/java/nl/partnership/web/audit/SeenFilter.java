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
import nl.partnership.web.base.Ajax;

/** At the end of every request, records what it showed of other organisations: one row a page. */
@WebFilter("/*")
public class SeenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SEEN = SeenOnPage.class.getName();

    @Inject
    private transient Trail trail;

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
            if (!seen.isEmpty()) {
                record(request, seen);
            }
        }
    }

    private void record(HttpServletRequest request, Set<Trail.Seen> seen) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        HttpSession session = request.getSession(false);
        if (session == null) {
            trail.showed(path, seen);
            return;
        }
        boolean refresh = Ajax.is(request);
        SeenOnPage page = refresh && session.getAttribute(SEEN) instanceof SeenOnPage open && open.isOf(path)
                ? open
                : new SeenOnPage(path);
        trail.showed(path, page.onlyNew(seen));
        session.setAttribute(SEEN, page);
    }
}

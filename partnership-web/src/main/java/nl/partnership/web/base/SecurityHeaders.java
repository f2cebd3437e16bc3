package nl.partnership.web.base;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import nl.partnership.web.base.failure.ErrorPage;
import nl.partnership.web.base.server.StandingHeaders;

/**
 * The security headers of every answer, and the methods that the portal takes. PrimeFaces adds the nonce of its scripts
 * as a policy of its own; here both become one policy, as two would forbid each other's scripts.
 */
public class SecurityHeaders extends HttpFilter {

    /** Where Faces serves what belongs to pages: styles, scripts, letters. */
    static final String RESOURCES = "/jakarta.faces.resource/";

    private static final long serialVersionUID = 1L;

    private static final String CSP = "Content-Security-Policy";
    private static final Set<String> METHODS = Set.of("GET", "POST", "HEAD");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        apply(request, response);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            fail(request, response, chain);
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, POST, HEAD");
            refuse(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
        } else if (isForeignPost(request)) {
            refuse(HttpServletResponse.SC_FORBIDDEN, request, response);
        } else {
            chain.doFilter(request, new OnePolicy(response));
        }
    }

    /** With the page for it; the HTTP interface has none, also when the server refused a call before it got there. */
    private static void fail(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked != null && asked.startsWith(request.getContextPath() + "/api/")) {
            failCall(request, response);
        } else {
            chain.doFilter(new ErrorRequest(request), new OnePolicy(response));
        }
    }

    /** When nothing can be written, whoever called has left, and that is all that is wrong; a fault of ours came with an exception. */
    private static void failCall(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null;
        if (fault) {
            ErrorPage.log(request);
        }
        Problem.write(response, response.getStatus());
        if (!fault) {
            ErrorPage.log(request);
        }
    }

    /** Sets the headers; for who answers before the filters do, as the sign-in does. */
    public static void apply(HttpServletRequest request, HttpServletResponse response) {
        StandingHeaders.ALL.forEach(response::setHeader);
        if (!request.getServletPath().startsWith(RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /**
     * Sends the browser to a path of the portal; for who answers before the filters do.
     *
     * @param path from the slash on: the browser puts before it the host that it asked
     */
    public static void redirect(HttpServletResponse response, String path) {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path);
    }

    /** With a page, or as the HTTP interface says it. */
    public static void refuse(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/api")) {
            Problem.write(response, status);
        } else {
            response.sendError(status);
        }
    }

    /** A form of another site that posts here; browsers say so. Requests with a token of their own come without. */
    private static boolean isForeignPost(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return "POST".equals(request.getMethod()) && site != null && !OWN_SITES.contains(site);
    }

    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        /** To a path: the server would put before it what the request calls this host, which anybody can make up. */
        @Override
        public void sendRedirect(String location) {
            redirect((HttpServletResponse) getResponse(), location);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                setHeader(CSP, StandingHeaders.POLICY + value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}

package nl.partnership.web.base.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.partnership.ejb.base.StorageTrouble;
import nl.partnership.web.base.Pages;
import nl.partnership.web.base.Screen;

/** The page for everything that cannot be answered: what happened, the way out, and a number to mention. */
@Named
@RequestScoped
public class ErrorPage {

    static final String PATH = "/base/error.xhtml";

    private static final String HOME = "/index.xhtml";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Screen screen;

    @Inject
    private Pages pages;

    private Failure failure;

    /** Gives the answer its status, also when an Ajax answer sent the browser here, and says when to come back. */
    public void open() {
        screen.status(failure().status());
        Failures.sayWhen(failure(), FacesContext.getCurrentInstance().getExternalContext());
    }

    public String getKind() {
        return failure().kind();
    }

    /** Whether what was sent was not stored: the browser then keeps what was typed. */
    public boolean isNothingKept() {
        return !failure().isKept();
    }

    public String getReference() {
        return failure().reference();
    }

    /** After how many seconds to try again; 0 where that is not known. */
    public int getPause() {
        return failure().pause();
    }

    /** Where the way out leads: the same page when it had expired or changed or passes, else the start. */
    public String getBack() {
        if ((failure().status() != 409 && !failure().passes()) || failure().isKept()) {
            return HOME;
        }
        String page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? address(request, uri.substring(request.getContextPath().length()))
                : request.getParameter("from");
        return page != null && pages.mayOpen(page.replaceFirst("\\?.*", "")) ? page : HOME;
    }

    /** A page with what it was asked for: its path and the query of the request. */
    static String address(HttpServletRequest request, String path) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private Failure failure() {
        if (failure == null) {
            failure = find();
        }
        return failure;
    }

    private Failure find() {
        HttpSession session = request.getSession(false);
        if (request.getAttribute(Failure.ATTRIBUTE) instanceof Failure known) {
            return known;
        }
        if (session != null && session.getAttribute(Failure.ATTRIBUTE) instanceof Failure known) {
            session.removeAttribute(Failure.ATTRIBUTE);
            return known;
        }
        return log(request);
    }

    /** What the server refused or could not do, written to the log with the number that it got. */
    public static Failure log(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Failure unknown = StorageTrouble.of(cause)
                .map(Failure::of)
                .orElseGet(() -> Failure.of(status))
                .to(request.getMethod());
        FailureLog.write(unknown, (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), cause);
        return unknown;
    }
}

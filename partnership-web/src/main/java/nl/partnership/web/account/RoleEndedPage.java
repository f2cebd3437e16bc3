package nl.partnership.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import nl.partnership.ejb.account.EndedRole;

/**
 * That somebody's role ended, and whom to ask. Said once, to the browser in which that person gave the right password or
 * was at work when it ended; to anybody else the page says nothing.
 */
@Named
@RequestScoped
public class RoleEndedPage {

    public static final String PATH = "/account/role-ended.xhtml";

    private static final String ATTRIBUTE = Told.class.getName();

    private record Told(EndedRole role, boolean atWork) implements Serializable {}

    @Inject
    private HttpServletRequest request;

    private Told told;

    @PostConstruct
    void read() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            told = (Told) session.getAttribute(ATTRIBUTE);
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /**
     * Keeps it for the page, in the session of this browser.
     *
     * @param atWork whether it ended while that person was at work, and not before signing in
     */
    static void tell(EndedRole role, boolean atWork, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, new Told(role, atWork));
    }

    /** Whether there is something to tell. */
    public static boolean isTold(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    /** Null when there is nothing to tell. */
    public EndedRole getRole() {
        return told == null ? null : told.role();
    }

    /** Whether something may have been typed that did not arrive. */
    public boolean isAtWork() {
        return told != null && told.atWork();
    }
}

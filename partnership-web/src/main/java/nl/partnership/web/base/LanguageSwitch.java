package nl.partnership.web.base;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.LanguageChosen;

/** The language switch at the foot of every page: keeps the choice and returns to the page. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("([\\w/.-]+)(\\?[\\w=&%.+*-]*)?");
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Inject
    private transient Event<LanguageChosen> chosen;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Pages pages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = Language.known(request.getParameter("language")).getLanguage();
        Cookies.give(request, response, Language.COOKIE, language, YEAR);
        if (current.get().isSignedIn()) {
            chosen.fire(new LanguageChosen(language));
        }
        String page = request.getParameter("page");
        response.sendRedirect(request.getContextPath() + (mayReturn(page) ? page : "/index.xhtml"));
    }

    /** To a page, with what one came to it with behind its path. */
    private boolean mayReturn(String page) {
        Matcher address = ADDRESS.matcher(page == null ? "" : page);
        return address.matches() && pages.mayOpen(address.group(1));
    }
}

package nl.partnership.web.account.sso;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.partnership.ejb.account.sso.OwnProviderService;
import nl.partnership.ejb.account.sso.OwnProviderService.Own;
import nl.partnership.web.base.Screen;

/** With which providers one signs in oneself: linking and ending it. */
@Named
@RequestScoped
public class OwnProviderPage {

    static final String PATH = "/account/own-providers.xhtml";

    private static final Set<String> TOLD = Set.of("linked", "linkedOther", "linkedElsewhere", "subject");

    @Inject
    private OwnProviderService own;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Screen screen;

    private List<Own> rows;

    public List<Own> getRows() {
        if (rows == null) {
            rows = own.look();
        }
        return rows;
    }

    /** What came of a link that was just tried; null when none was. */
    public String getTold() {
        String told = screen.parameter("told");
        return told != null && TOLD.contains(told) ? told : null;
    }

    /** Shows that the link stands on this page. */
    public String getTicket() {
        return Starts.ticket(request);
    }

    /** Ends the one in the row that was pressed. */
    public void end() {
        own.end(screen.which());
        screen.notice("account.provider.unlinked");
        screen.go(PATH);
    }
}

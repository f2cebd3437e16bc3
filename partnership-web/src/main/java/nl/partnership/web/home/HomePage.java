package nl.partnership.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.partnership.web.account.Refusals;
import nl.partnership.web.account.RoleEndedPage;
import nl.partnership.web.base.Menu;
import nl.partnership.web.base.Screen;

/** The portal's address leads to the home of one's own role, the first entry of one's menu; or to the sign-in. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Menu menu;

    @Inject
    private Screen screen;

    @Inject
    private HttpServletRequest request;

    public void go() {
        List<Menu.Entry> entries = menu.entries();
        String toSignIn = RoleEndedPage.isTold(request) ? RoleEndedPage.PATH : Refusals.SIGN_IN;
        screen.go(entries.isEmpty() ? toSignIn : entries.get(0).path());
    }
}

package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    public void go() {
        List<Menu.Entry> entries = menu.entries();
        screen.go(entries.isEmpty() ? Refusals.SIGN_IN : entries.get(0).path());
    }
}

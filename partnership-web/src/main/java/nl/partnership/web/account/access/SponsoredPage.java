package nl.partnership.web.account.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.account.access.AccessService;
import nl.partnership.ejb.account.access.Sponsored;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.ReadRow;

/** For whose access the caller answers, and until when. */
@Named
@RequestScoped
public class SponsoredPage {

    @Inject
    private AccessService access;

    @Inject
    private Screen screen;

    private List<Sponsored> rows;

    public List<Sponsored> getRows() {
        if (rows == null) {
            rows = access.mine();
        }
        return rows;
    }

    /** The access in the row that was pressed lasts longer. */
    public void renew() {
        press("account.sponsored.renewed", access::renew);
    }

    /** The access in the row that was pressed ends now. */
    public void end() {
        press("account.sponsored.ended", access::end);
    }

    private void press(String done, Press press) {
        ReadRow row = ReadRow.of("membership", screen.which());
        press.on(row.id(), row.version());
        screen.notice(done);
        rows = null;
    }

    @FunctionalInterface
    private interface Press {
        void on(String id, long version);
    }
}

package nl.partnership.web.account.step;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.account.step.LostDeviceService;
import nl.partnership.ejb.account.step.LostDeviceService.Asked;
import nl.partnership.web.base.Screen;

/** Lost phones about which the caller is the second person. */
@Named
@RequestScoped
public class LostDevicePage {

    @Inject
    private LostDeviceService lost;

    @Inject
    private Screen screen;

    private List<Asked> rows;

    public List<Asked> getRows() {
        if (rows == null) {
            rows = lost.waiting();
        }
        return rows;
    }

    /** The row that was pressed is so. */
    public void confirm() {
        lost.confirm(screen.which());
        screen.notice("account.lost.confirmed");
        rows = null;
    }

    public void refuse() {
        lost.refuse(screen.which());
        screen.notice("account.lost.refused");
        rows = null;
    }
}

package nl.partnership.web.account.passkey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.account.passkey.OwnPasskeyService;
import nl.partnership.ejb.account.passkey.OwnPasskeyService.PasskeyRow;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.web.account.passkey.Challenge.Purpose;
import nl.partnership.web.base.Screen;

/** One's own passkeys, on the page of the second step. */
@Named
@RequestScoped
public class OwnPasskeyPart extends PasskeyPart {

    @Inject
    private OwnPasskeyService own;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private String name;

    private List<PasskeyRow> rows;

    public List<PasskeyRow> getRows() {
        if (rows == null) {
            rows = own.list();
        }
        return rows;
    }

    /** Keeps what the device made. */
    public void add() {
        boolean added = challenge(Purpose.ADD, current.get().accountId())
                .filter(challenge -> own.add(challenge, getAnswer(), name))
                .isPresent();
        if (added) {
            screen.notice("account.passkey.added");
            name = null;
        } else {
            screen.problem(null, "account.passkey.notAdded");
        }
        setAnswer(null);
        rows = null;
    }

    /** The row that was pressed. */
    public void remove() {
        own.remove(screen.which());
        screen.notice("account.passkey.removed");
        rows = null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

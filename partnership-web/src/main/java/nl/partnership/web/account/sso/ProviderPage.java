package nl.partnership.web.account.sso;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.account.sso.ProviderService;
import nl.partnership.ejb.account.sso.ProviderService.ProviderView;
import nl.partnership.web.base.Screen;

/** One provider: how it is asked, and whether people sign in there. */
@Named
@ViewScoped
public class ProviderPage extends ProviderForm {

    static final String PATH = "/account/provider.xhtml?id=";

    private static final long serialVersionUID = 1L;

    @Inject
    private ProviderService providers;

    @Inject
    private ProviderClient client;

    @Inject
    private Screen screen;

    private String id;
    private ProviderView read;
    private boolean changedByAnother;

    /** Reads it; {@code NotFound} for an id that is none. */
    public void open() {
        if (read == null) {
            read = providers.get(id);
            show(read.stored());
        }
    }

    public void save() {
        ProvidersPage.tryOut(client, getIssuer());
        try {
            providers.change(id, read.version(), typed());
            done("account.provider.saved");
        } catch (Stale stale) {
            // beside what was typed stands what another saved; saving again keeps what is typed
            read = providers.get(id);
            changedByAnother = true;
            screen.problem(null, "account.provider.stale");
        }
    }

    public void stop() {
        providers.stop(id);
        done("account.provider.stopped");
    }

    public void goOn() {
        providers.goOn(id);
        done("account.provider.goesOn");
    }

    private void done(String key) {
        screen.notice(key);
        screen.go(PATH + id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** As it is stored. */
    public ProviderView getRead() {
        return read;
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }
}

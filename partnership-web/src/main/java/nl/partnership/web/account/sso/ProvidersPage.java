package nl.partnership.web.account.sso;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.account.sso.SignInProvider;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.sso.ProviderService;
import nl.partnership.ejb.account.sso.ProviderService.ProviderRow;
import nl.partnership.ejb.partner.OrganisationRow;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.web.base.Screen;

/** The providers of organisations, and one more. */
@Named
@ViewScoped
public class ProvidersPage extends ProviderForm {

    static final String PATH = "/account/providers.xhtml";

    private static final long serialVersionUID = 1L;

    @Inject
    private ProviderService providers;

    @Inject
    private OrganisationService organisations;

    @Inject
    private ProviderClient client;

    @Inject
    private Screen screen;

    public List<ProviderRow> getRows() {
        return providers.list();
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations.open();
    }

    public void add() {
        tryOut(client, getIssuer());
        String id = providers.add(typed());
        screen.notice("account.provider.added");
        screen.go(ProviderPage.PATH + id);
    }

    /** What is not safe to ask is not asked: the service says so at the field. */
    static void tryOut(ProviderClient client, String issuer) throws RuleViolation {
        String typed = issuer == null ? "" : issuer.strip();
        if (SignInProvider.isSafe(typed)) {
            client.tryOut(typed);
        }
    }
}

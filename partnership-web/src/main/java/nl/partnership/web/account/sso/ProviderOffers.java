package nl.partnership.web.account.sso;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.account.sso.ProviderSignInService;
import nl.partnership.ejb.account.sso.ProviderSignInService.Offer;
import nl.partnership.web.account.Back;
import nl.partnership.web.base.Screen;

/** The providers at the sign-in: a link for each, and for who just signed out of the portal one to sign out there too. */
@Named
@RequestScoped
public class ProviderOffers {

    @Inject
    private ProviderSignInService providers;

    @Inject
    private Screen screen;

    private List<Offer> offers;

    public List<Offer> getAll() {
        if (offers == null) {
            offers = providers.offers();
        }
        return offers;
    }

    /** Where one goes after signing in, as it stands in the address of each. */
    public String getBack() {
        return Back.query(screen.parameter("back"));
    }

    /** The one with which the session that was ended had begun; null when it was none. */
    public Offer getLeft() {
        String id = screen.parameter("left");
        return getAll().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }
}

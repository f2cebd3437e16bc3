package nl.partnership.web.account.sso;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.partnership.ejb.account.sso.ProviderSignInService;
import nl.partnership.ejb.account.sso.ProviderSignInService.Offer;
import nl.partnership.web.base.Screen;

/** Says why a sign-in with a provider came to nothing, and how one gets in all the same. */
@Named
@RequestScoped
public class ProviderRefusedPage {

    private static final String PATH = "/account/provider-refused.xhtml";

    @Inject
    private ProviderSignInService providers;

    @Inject
    private Screen screen;

    static String of(Why why, String providerId) {
        return PATH + "?why=" + why.word() + "&provider=" + URLEncoder.encode(providerId, StandardCharsets.UTF_8);
    }

    /** One of the words that the page has sentences for. */
    public String getWhy() {
        String asked = screen.parameter("why");
        return Stream.of(Why.values())
                .map(Why::word)
                .filter(one -> one.equals(asked))
                .findFirst()
                .orElse(Why.OVER.word());
    }

    /** The one that it was about; null when nobody signs in there now. */
    public Offer getProvider() {
        String id = screen.parameter("provider");
        return providers.offers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}

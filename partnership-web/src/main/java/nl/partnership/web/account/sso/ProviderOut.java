package nl.partnership.web.account.sso;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nl.partnership.ejb.account.sso.ProviderSignInService;
import nl.partnership.ejb.account.sso.ProviderSignInService.Client;
import nl.partnership.web.account.ProviderEntrance;
import nl.partnership.web.account.Refusals;

/** Sends the browser on to sign out at the provider too: {@code /sso/out/…} with its id. The provider asks whether one wants to. */
@WebServlet("/sso/out/*")
public class ProviderOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProviderSignInService providers;

    @Inject
    private transient ProviderClient client;

    @Inject
    private transient ProviderEntrance entrance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = ProviderBack.id(request);
        String here = request.getContextPath();
        try {
            Client asked = entrance.asks(() -> providers.client(id)).orElseThrow(() -> new Refused(Why.STOPPED));
            Optional<URI> there = client.toSignOut(asked);
            response.sendRedirect(there.map(URI::toString).orElse(here + Refusals.SIGN_IN));
        } catch (Refused refused) {
            response.sendRedirect(here + ProviderRefusedPage.of(refused.why(), id));
        }
    }
}

package nl.partnership.web.account.sso;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import nl.partnership.ejb.account.sso.ProviderDesk;
import nl.partnership.ejb.account.sso.ProviderSignInService;
import nl.partnership.ejb.account.sso.ProviderSignInService.Client;
import nl.partnership.web.account.ProviderEntrance;

/**
 * Sends the browser to a provider: {@code /sso/start/…} with its id, for a link and not for a form, as a form may not be
 * answered by another site. With the ticket of one's own page it links who is signed in.
 */
@WebServlet("/sso/start/*")
public class ProviderStart extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProviderSignInService providers;

    @Inject
    private transient ProviderClient client;

    @Inject
    private transient ProviderDesk desk;

    @Inject
    private transient ProviderEntrance entrance;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ticket = request.getParameter("ticket");
        Optional<String> signIn = entrance.proven(request);
        if (ticket != null && (signIn.isEmpty() || !ticket.equals(Starts.ticket(request)))) {
            response.sendRedirect(request.getContextPath() + OwnProviderPage.PATH);
            return;
        }
        String id = ProviderBack.id(request);
        try {
            Client asked = entrance.asks(() -> providers.client(id)).orElseThrow(() -> new Refused(Why.STOPPED));
            Start start = new Start(
                    id,
                    new State().getValue(),
                    new Nonce().getValue(),
                    new CodeVerifier().getValue(),
                    Starts.key(request, response),
                    request.getParameter("back"),
                    ticket == null ? null : signIn.orElseThrow(),
                    clock.instant());
            String target = client.toProvider(asked, start).toString();
            Starts.keep(start, request);
            response.sendRedirect(target);
        } catch (Refused refused) {
            desk.noted(refused.why().word());
            response.sendRedirect(request.getContextPath() + ProviderRefusedPage.of(refused.why(), id));
        }
    }
}

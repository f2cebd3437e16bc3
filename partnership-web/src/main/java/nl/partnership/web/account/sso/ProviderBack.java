package nl.partnership.web.account.sso;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.sso.OwnProviderService;
import nl.partnership.ejb.account.sso.ProviderCredential;
import nl.partnership.ejb.account.sso.ProviderDesk;
import nl.partnership.ejb.account.sso.ProviderSignInService;
import nl.partnership.ejb.account.sso.ProviderSignInService.Client;
import nl.partnership.web.account.ProviderEntrance;
import nl.partnership.web.base.Origin;

/**
 * Where a provider sends the browser back with its answer: {@code /sso/back/…} with its id. From here one always goes on to
 * a page, so that the answer does not stay in the address.
 */
@WebServlet("/sso/back/*")
public class ProviderBack extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Nobody's guesses: they do not count for the address that they come from. */
    private static final Set<Why> NO_GUESSES = EnumSet.of(Why.GIVEN_UP, Why.DOWN, Why.STOPPED, Why.TOO_OFTEN);

    @Inject
    private transient ProviderSignInService providers;

    @Inject
    private transient OwnProviderService own;

    @Inject
    private transient ProviderClient client;

    @Inject
    private transient ProviderDesk desk;

    @Inject
    private transient ProviderEntrance entrance;

    @Inject
    private transient Origin origin;

    @Inject
    private transient Clock clock;

    /** The provider that the path names. */
    static String id(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = id(request);
        String address = origin.of(request);
        String next;
        try {
            entrance.asks(() -> {
                desk.mayAnswer(address);
                return null;
            });
            Start start = Starts.take(request.getParameter("state"), clock.instant(), request)
                    .filter(one -> one.providerId().equals(id))
                    .orElseThrow(() -> new Refused(Why.OVER));
            Client asked = entrance.asks(() -> providers.client(id)).orElseThrow(() -> new Refused(Why.STOPPED));
            Said said = client.answer(asked, start, request.getQueryString());
            next = start.linksSignIn() == null
                    ? letIn(asked, start, said, request, response)
                    : link(start, said, request);
        } catch (Later tooOften) {
            next = ProviderRefusedPage.of(Why.TOO_OFTEN, id);
        } catch (Refused refused) {
            note(refused.why(), address);
            next = ProviderRefusedPage.of(refused.why(), id);
        }
        response.sendRedirect(request.getContextPath() + next);
    }

    /** Who the portal does not know was counted where it was looked at. */
    private void note(Why why, String address) {
        if (NO_GUESSES.contains(why)) {
            desk.noted(why.word());
        } else if (why != Why.UNKNOWN) {
            entrance.asks(() -> {
                desk.refused(why.word(), address);
                return null;
            });
        }
    }

    private String letIn(Client asked, Start start, Said said, HttpServletRequest request, HttpServletResponse response)
            throws Refused {
        boolean factor = entrance.asks(() -> providers.showsSecondFactor(asked.id(), said.factors()));
        ProviderCredential credential = new ProviderCredential(
                asked.id(), asked.issuer(), said.subject(), factor, said.fresh(), origin.of(request));
        return entrance.letIn(credential, start.back(), request, response).orElseThrow(() -> new Refused(Why.UNKNOWN));
    }

    /** The one who began it, in the same sign-in, is linked; what comes of it is told on one's own page. */
    private String link(Start start, Said said, HttpServletRequest request) throws Refused {
        if (!entrance.proven(request).equals(Optional.of(start.linksSignIn()))) {
            throw new Refused(Why.OVER);
        }
        entrance.wasAt(start.providerId(), request);
        try {
            own.link(start.providerId(), said.subject());
            return OwnProviderPage.PATH + "?told=linked";
        } catch (RuleViolation violation) {
            String key = violation.key();
            return OwnProviderPage.PATH + "?told=" + key.substring(key.lastIndexOf('.') + 1);
        } catch (NotFound notFound) {
            throw new Refused(Why.STOPPED, notFound);
        }
    }
}

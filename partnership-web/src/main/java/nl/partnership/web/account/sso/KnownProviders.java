package nl.partnership.web.account.sso;

import com.nimbusds.oauth2.sdk.GeneralException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.partnership.ejb.account.sso.ProviderSignInService.Client;

/**
 * What providers tell of themselves, asked when the first person wants to sign in there and kept for some hours; with one
 * that does not answer, what it told before goes on to count. One that was silent is left alone for some seconds, so that
 * people who wait for it do not keep the portal busy.
 */
@ApplicationScoped
class KnownProviders {

    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> silent = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    Known of(Client client) throws Refused {
        Instant now = clock.instant();
        Known kept = known.get(client.id());
        boolean same = kept != null && kept.version() == client.version();
        if (same && now.isBefore(kept.until())) {
            return kept;
        }
        Instant since = silent.get(client.id());
        boolean leftAlone = since != null && now.isBefore(since.plus(LEFT_ALONE));
        try {
            if (leftAlone) {
                throw new IOException("It did not answer a moment ago");
            }
            Known asked = Known.ask(client, now);
            known.put(client.id(), asked);
            silent.remove(client.id());
            return asked;
        } catch (IOException | GeneralException e) {
            if (!leftAlone) {
                silent.put(client.id(), now);
            }
            if (same) {
                return kept;
            }
            throw new Refused(Why.DOWN, e);
        }
    }
}

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
    /** One that answered is not asked again for so long, however many begin to sign in. */
    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> silent = new ConcurrentHashMap<>();
    private final Map<String, Instant> answered = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    /** What is asked of a provider. */
    private interface Question<T> {

        T ask() throws IOException, GeneralException;
    }

    Known of(Client client) throws Refused {
        Instant now = clock.instant();
        Known kept = known.get(client.id());
        boolean same = kept != null && kept.version() == client.version();
        if (same && now.isBefore(kept.until())) {
            return kept;
        }
        try {
            Known told = asked(client, now, () -> Known.ask(client, now));
            known.put(client.id(), told);
            return told;
        } catch (Refused down) {
            if (same) {
                return kept;
            }
            throw down;
        }
    }

    /**
     * The same, of one that answers now: nobody is sent to one that does not, where the browser would say so in its own words
     * and without the way to the password.
     */
    Known answering(Client client) throws Refused {
        Known kept = of(client);
        Instant now = clock.instant();
        if (!isWithin(TRUSTED, answered.get(client.id()), now)) {
            asked(client, now, () -> Known.metadata(client.issuer()));
        }
        return kept;
    }

    /** What it answers; who was silent a moment ago is not asked. */
    private <T> T asked(Client client, Instant now, Question<T> question) throws Refused {
        if (isWithin(LEFT_ALONE, silent.get(client.id()), now)) {
            throw new Refused(Why.DOWN);
        }
        try {
            T answer = question.ask();
            silent.remove(client.id());
            answered.put(client.id(), now);
            return answer;
        } catch (IOException | GeneralException e) {
            silent.put(client.id(), now);
            throw new Refused(Why.DOWN, e);
        }
    }

    private static boolean isWithin(Duration time, Instant moment, Instant now) {
        return moment != null && now.isBefore(moment.plus(time));
    }
}

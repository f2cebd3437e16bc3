package nl.partnership.ejb.account.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.partnership.domain.base.Later;
import nl.partnership.ejb.account.AddressCounter;

/** Looks up what a secret opens, and counts for each network address those that open nothing. */
@Dependent
public class SecretTries {

    private static final Duration NEXT_MINUTE = Duration.ofMinutes(1);

    /** Who tried secrets in vain may still sign in. */
    private static final String SECRETS = "secrets ";

    @Inject
    private AddressCounter addresses;

    /**
     * What was looked up.
     *
     * @param address network address from which the secret came
     * @throws Later when too many that open nothing came from there
     */
    public <T> Optional<T> from(String address, Supplier<Optional<T>> look) {
        if (addresses.openedTooOften(SECRETS + address)) {
            throw new Later(Later.Reason.TOO_OFTEN, "account.link.tooOften", NEXT_MINUTE);
        }
        Optional<T> found = look.get();
        if (found.isEmpty()) {
            count(address);
        }
        return found;
    }

    private void count(String address) {
        try {
            addresses.failed(SECRETS + address);
        } catch (RuntimeException twoAtOnce) {
            // of two that are the first from there one was counted, which is enough
            return;
        }
    }
}

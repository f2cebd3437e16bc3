package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.partnership.domain.base.Later;

/** Wrong passwords and codes of a network address, as {@link AddressCounter} counts them; none is lost when two are the first at once. */
@Dependent
public class WrongTries {

    private static final Duration NEXT_MINUTE = Duration.ofMinutes(1);

    @Inject
    private SignInService signIn;

    @Inject
    private AddressCounter addresses;

    /** @throws Later when so many came from there that none is looked at for a while */
    public void refuseTooMany(String address) {
        if (signIn.cameTooOften(address)) {
            throw tooMany();
        }
    }

    /** Says so, and when to come again. */
    static Later tooMany() {
        return new Later(Later.Reason.TOO_OFTEN, "account.signIn.tooOften", NEXT_MINUTE);
    }

    /** One more came from there. */
    public void count(String address) {
        try {
            addresses.failed(address);
        } catch (RuntimeException firstFromThere) {
            addresses.failed(address);
        }
    }
}

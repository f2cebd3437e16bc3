package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Wrong passwords and codes of a network address, as {@link AddressCounter} counts them; none is lost when two are the first at once. */
@Dependent
public class WrongTries {

    @Inject
    private AddressCounter addresses;

    /** One more came from there. */
    public void count(String address) {
        try {
            addresses.failed(address);
        } catch (RuntimeException firstFromThere) {
            addresses.failed(address);
        }
    }
}

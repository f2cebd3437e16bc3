package nl.partnership.domain.base;

import java.net.URI;
import java.net.URISyntaxException;

/** What the portal takes for the address of a page elsewhere: one that a browser opens over https, without a name in it. */
public final class WebAddress {

    private static final int LONGEST = 300;
    private static final String SCHEME = "https";

    private WebAddress() {}

    /**
     * The address as it is stored.
     *
     * @param field id of the field that it was typed in
     * @param wrong key of what is said when it is none
     * @return null when nothing was typed
     * @throws RuleViolation at the field, when it is none
     */
    public static String optional(String field, String typed, String wrong) {
        String address = PaperSigns.require(field, Text.optionalLine(field, typed, LONGEST));
        if (address != null && !isOne(address)) {
            throw RuleViolation.at(field, wrong);
        }
        return address;
    }

    private static boolean isOne(String address) {
        try {
            URI uri = new URI(address);
            return SCHEME.equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

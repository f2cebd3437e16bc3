package nl.partnership.web.account.sso;

import java.util.List;

/**
 * What a provider said of who signed in there, checked.
 *
 * @param subject what it calls this person
 * @param factors its words for how that was shown
 * @param fresh whether it was shown just now, and not earlier in the day
 */
record Said(String subject, List<String> factors, boolean fresh) {

    /** Never shows who it is. */
    @Override
    public String toString() {
        return "Said";
    }
}

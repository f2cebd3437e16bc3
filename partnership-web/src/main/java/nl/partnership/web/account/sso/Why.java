package nl.partnership.web.account.sso;

import java.util.Locale;

/** Why a sign-in with a provider came to nothing. */
enum Why {
    /** The person gave up there, or has to sign in there first. */
    GIVEN_UP,
    /** The provider does not answer. */
    DOWN,
    /** Nobody signs in there now. */
    STOPPED,
    /** Not asked for in this browser, too long ago, or answered before. */
    OVER,
    /** What it answered cannot be trusted, or it refuses the portal. */
    WRONG,
    /** The portal does not know who it is. */
    UNKNOWN,
    /** Too many were refused from this address. */
    TOO_OFTEN;

    /** As it stands in addresses and in the trail. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.partnership.web.account.sso;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sign-in with a provider that was begun in this browser, and is answered once.
 *
 * @param verifier of which the provider got the digest: who finds the answer on its way cannot use it
 * @param keyDigest of the key that the browser must show beside the id of the session
 * @param back the page to go to; null for the home
 * @param linksSignIn the sign-in of who links oneself; null for who signs in
 */
record Start(
        String providerId,
        String state,
        String nonce,
        String verifier,
        String keyDigest,
        String back,
        String linksSignIn,
        Instant since)
        implements Serializable {

    /** Never shows what it keeps. */
    @Override
    public String toString() {
        return "Start";
    }
}

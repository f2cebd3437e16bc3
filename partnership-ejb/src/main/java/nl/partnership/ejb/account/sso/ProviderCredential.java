package nl.partnership.ejb.account.sso;

import jakarta.security.enterprise.credential.Credential;

/**
 * What a provider said, after its answer was checked.
 *
 * @param providerId of ours, by which it was asked
 * @param issuer as that provider writes it
 * @param subject what the issuer calls this person
 * @param secondFactor whether a second proof was given there
 * @param fresh whether it was shown there just now, and not earlier in the day
 * @param address network address that the answer came from
 */
public record ProviderCredential(
        String providerId, String issuer, String subject, boolean secondFactor, boolean fresh, String address)
        implements Credential {

    /** Never shows who it is. */
    @Override
    public String toString() {
        return "ProviderCredential";
    }
}

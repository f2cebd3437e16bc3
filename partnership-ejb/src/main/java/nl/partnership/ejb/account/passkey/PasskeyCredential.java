package nl.partnership.ejb.account.passkey;

import jakarta.security.enterprise.credential.Credential;
import nl.partnership.ejb.account.step.StepDue;

/**
 * What a device answered to a question of the portal.
 *
 * @param due after which password; null for who signs in with the passkey alone
 * @param challenge that was asked, once
 * @param answer of the browser, as JSON; null when it gave none
 * @param address network address that the attempt comes from
 */
public record PasskeyCredential(StepDue due, String challenge, String answer, String address) implements Credential {

    /** Never shows the answer. */
    @Override
    public String toString() {
        return "PasskeyCredential";
    }
}

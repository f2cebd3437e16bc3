package nl.partnership.ejb.account.step;

import jakarta.security.enterprise.credential.Credential;

/**
 * The code that somebody typed after the right password.
 *
 * @param address network address that the attempt comes from
 */
public record StepCredential(StepDue due, String code, String address) implements Credential {

    /** Never shows the code. */
    @Override
    public String toString() {
        return "StepCredential";
    }
}

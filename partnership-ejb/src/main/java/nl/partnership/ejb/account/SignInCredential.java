package nl.partnership.ejb.account;

import jakarta.security.enterprise.credential.Credential;

/**
 * What somebody typed to sign in.
 *
 * @param address network address that the attempt comes from
 */
public record SignInCredential(String userName, String password, String address) implements Credential {

    /** Never shows the password. */
    @Override
    public String toString() {
        return "SignInCredential";
    }
}

package nl.partnership.ejb.account;

import jakarta.security.enterprise.credential.Credential;
import java.util.List;

/**
 * What somebody typed to sign in.
 *
 * @param address network address that the attempt comes from
 * @param browsers what the browser kept of earlier sign-ins; empty when nothing
 */
public record SignInCredential(String userName, String password, String address, List<String> browsers)
        implements Credential {

    /** Never shows the password. */
    @Override
    public String toString() {
        return "SignInCredential";
    }
}

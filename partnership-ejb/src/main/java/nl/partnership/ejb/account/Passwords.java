package nl.partnership.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import nl.partnership.domain.account.Secret;

/** Hashes passwords: PBKDF2 with SHA-512 at the cost that OWASP asks; parameters and salt stand in the hash. */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final String CURRENT = ALGORITHM + ":" + ITERATIONS + ":";

    private final Pbkdf2PasswordHash hash;
    private final String nobodys;

    /** For the container's proxy only. */
    protected Passwords() {
        hash = null;
        nobodys = null;
    }

    /** @param hash is set to the parameters of today */
    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                String.valueOf(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "32",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "32"));
        nobodys = hash.generate(Secret.random().toCharArray());
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /**
     * Whether the password belongs to the hash. With no hash it takes as long and answers false, so that nobody learns
     * from the clock which user names exist.
     *
     * @param storedHash null when there is no such account, or it may not try now
     */
    public boolean verify(String password, String storedHash) {
        boolean matches = hash.verify(password.toCharArray(), storedHash == null ? nobodys : storedHash);
        return storedHash != null && matches;
    }

    /** Whether the hash was made with other parameters than those of today. */
    public boolean isOutdated(String storedHash) {
        return !storedHash.startsWith(CURRENT);
    }
}

package nl.partnership.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.account.Secret;

/**
 * Hashes passwords: PBKDF2 with SHA-512 at the cost that OWASP asks; parameters and salt stand in the hash. That cost is
 * the portal's too, so a few are hashed at a time and the rest waits: however many ask, a processor is left for those who
 * work. Never call it in a transaction.
 */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final String CURRENT = ALGORITHM + ":" + ITERATIONS + ":";

    /** Waiting costs a thread of the server each, so that all lines together stay well below what it has. */
    private static final int LONGEST_LINE = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Who has to be let in first. */
    enum Line {
        /** Anybody. */
        STRANGERS,
        /** Who signed in before, with this browser, or has a link: nobody else stands in their way. */
        KNOWN
    }

    private final Map<Line, Turns> turns = Map.of(Line.STRANGERS, line(), Line.KNOWN, line());
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

    private static Turns line() {
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new Turns(atOnce, LONGEST_LINE, PATIENCE);
    }

    /**
     * The hash of a new password.
     *
     * @throws nl.partnership.domain.base.Later when there is too much to hash
     */
    public String hash(String password) {
        return turns.get(Line.KNOWN).take(() -> hash.generate(password.toCharArray()));
    }

    /**
     * Whether the password belongs to the hash. With no hash it takes as long and answers false, so that nobody learns
     * from the clock which user names exist.
     *
     * @param password null is wrong, as an empty one is
     * @param storedHash null when there is no such account, or it may not try now
     * @throws nl.partnership.domain.base.Later when there is too much to hash
     */
    boolean verify(String password, String storedHash, Line line) {
        char[] sent = Objects.requireNonNullElse(password, "").toCharArray();
        boolean matches = turns.get(line).take(() -> hash.verify(sent, storedHash == null ? nobodys : storedHash));
        return storedHash != null && matches;
    }

    /** Whether the hash was made with other parameters than those of today. */
    public boolean isOutdated(String storedHash) {
        return !storedHash.startsWith(CURRENT);
    }
}

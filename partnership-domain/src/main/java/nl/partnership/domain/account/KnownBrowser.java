package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredEntity;

/**
 * A browser in which the owner of an account signed in before. Wrong passwords from elsewhere do not slow it down: it has
 * a counter of its own. It proves nothing more: whoever has it still needs the password.
 */
@Entity
@NotInTrail
@Table(name = "known_browser")
public class KnownBrowser extends StoredEntity {

    /** How long after the last sign-in a browser stays known. */
    public static final Duration KEPT = Duration.ofDays(30);

    @ManyToOne(optional = false)
    private Account account;

    @Column(name = "secret_digest")
    private String secretDigest;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Embedded
    private Guesses guesses = new Guesses();

    protected KnownBrowser() {}

    /** @param secret what the browser keeps; only its digest is stored */
    public KnownBrowser(Account account, String secret, Instant now) {
        this.account = account;
        this.secretDigest = Secret.digest(secret);
        this.expiresAt = now.plus(KEPT);
    }

    /** What was tried from it since the last time that the password was right. */
    public Guesses getGuesses() {
        return guesses;
    }

    /** The owner signed in with it again: it stays known for as long as a new one. */
    public void signedIn(Instant now) {
        guesses.forget();
        expiresAt = now.plus(KEPT);
    }
}

package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredEntity;

/**
 * Somebody signed in, in one browser. It is looked up on every request, so that whoever ends it, from whatever browser,
 * ends it at once. Signing in and out have rows of their own in the trail.
 */
@Entity
@NotInTrail
@Table(name = "sign_in")
public class SignIn extends StoredEntity {

    @ManyToOne(optional = false)
    private Account account;

    private String browser;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private Guesses guesses = new Guesses();

    protected SignIn() {}

    /** @param browser what it calls itself, in a few words; at most 60 characters, empty when it does not say */
    public SignIn(Account account, String browser, Instant now) {
        this.account = account;
        this.browser = browser;
        this.beganAt = now;
    }

    public Account getAccount() {
        return account;
    }

    public String getBrowser() {
        return browser;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    /** What was guessed as the current password, to choose another: whoever found a browser open learns none. */
    public Guesses getGuesses() {
        return guesses;
    }

    /** Ends it; what has ended already stays as it is. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}

package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.NotInTrail;

/** How often somebody at one network address tried to sign in, to slow down guessing over many accounts. */
@Entity
@NotInTrail
public class Attempts {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Id
    @Column(name = "address_digest")
    private String addressDigest;

    @Version
    private long version;

    @Column(name = "window_start")
    private Instant windowStart;

    private int attempts;

    protected Attempts() {}

    /** @param addressDigest digest of the network address: the address itself is not kept */
    public Attempts(String addressDigest, Instant now) {
        this.addressDigest = addressDigest;
        this.windowStart = now;
    }

    /**
     * Counts an attempt; answers whether it is still one that is looked at.
     *
     * @param mostAMinute how many are
     */
    public boolean count(Instant now, int mostAMinute) {
        if (!now.isBefore(windowStart.plus(WINDOW))) {
            windowStart = now;
            attempts = 0;
        }
        attempts = Math.min(attempts + 1, mostAMinute + 1);
        return attempts <= mostAMinute;
    }
}

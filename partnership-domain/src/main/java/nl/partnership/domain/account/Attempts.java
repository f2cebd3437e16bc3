package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.NotInTrail;

/** How often somebody at one network address gave a wrong password, to slow down guessing over many accounts. */
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

    /** Counts a wrong password; the first one after a minute begins anew. */
    public void failed(Instant now) {
        if (isOver(now)) {
            windowStart = now;
            attempts = 0;
        }
        attempts++;
    }

    /**
     * Whether it were too many in this minute to look at another one.
     *
     * @param mostAMinute how many are looked at
     */
    public boolean areTooMany(Instant now, int mostAMinute) {
        return attempts >= mostAMinute && !isOver(now);
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(windowStart.plus(WINDOW));
    }
}

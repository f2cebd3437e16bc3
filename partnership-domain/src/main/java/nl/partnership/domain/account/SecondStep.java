package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * What somebody shows beside the password: a code from an app on the own phone. It is begun with a secret that the app
 * takes over, counts from the first right code on, and goes with the device. The secrets are sealed with a key that is not
 * in the database.
 */
@Entity
@StoredAs("second-step")
@Table(name = "second_step")
public class SecondStep extends StoredEntity {

    private static final Duration WARNED_ONCE_IN = Duration.ofDays(1);

    @OneToOne(optional = false)
    private Account account;

    @Hidden
    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Hidden
    @Column(name = "sealed_next")
    private String sealedNext;

    @Column(name = "set_at")
    private Instant setAt;

    @NotInTrail
    @Column(name = "last_step")
    private long lastStep;

    @NotInTrail
    @Embedded
    private Guesses guesses = new Guesses();

    @NotInTrail
    @Column(name = "warned_at")
    private Instant warnedAt;

    protected SecondStep() {}

    public SecondStep(Account account) {
        this.account = account;
    }

    public Account getAccount() {
        return account;
    }

    /** Whether it is asked at the sign-in. */
    public boolean isSet() {
        return sealedSecret != null;
    }

    /** Since when; null before the first right code. */
    public Instant getSetAt() {
        return setAt;
    }

    /** The secret that counts, sealed; null before the first right code. */
    public String getSealedSecret() {
        return sealedSecret;
    }

    /** The secret that an app is to take over, sealed; null when nothing was begun. */
    public String getSealedNext() {
        return sealedNext;
    }

    /** Another app is to take this secret over; until it shows a right code the one before counts. */
    public void begin(String sealed) {
        sealedNext = sealed;
    }

    /** Nothing was taken over after all. */
    public void stop() {
        sealedNext = null;
    }

    /**
     * The app shows the right code of the secret that was begun: from now on that one counts.
     *
     * @param next the secret that was begun, opened
     * @return whether the code is right
     */
    public boolean set(byte[] next, String code, Instant now) {
        OptionalLong step = TimeCode.accepted(next, code, now, 0);
        if (step.isPresent()) {
            sealedSecret = sealedNext;
            sealedNext = null;
            setAt = now;
            lastStep = step.getAsLong();
            guesses.forget();
        }
        return step.isPresent();
    }

    /**
     * Looks whether a code is right; the same one, and an earlier one, never is again.
     *
     * @param secret the one that counts, opened
     */
    public boolean accepts(byte[] secret, String code, Instant now) {
        OptionalLong step = TimeCode.accepted(secret, code, now, lastStep);
        step.ifPresent(one -> lastStep = one);
        return step.isPresent();
    }

    /** Wrong codes in a row; whoever gives them has the password. */
    public Guesses getGuesses() {
        return guesses;
    }

    /**
     * Whether its owner is to be told now that somebody has the password and keeps trying; once a day at most.
     *
     * @return true once: from then on the owner was told
     */
    public boolean mustWarn(Instant now) {
        boolean due = guesses.isSlowedDown() && (warnedAt == null || !now.isBefore(warnedAt.plus(WARNED_ONCE_IN)));
        if (due) {
            warnedAt = now;
        }
        return due;
    }
}

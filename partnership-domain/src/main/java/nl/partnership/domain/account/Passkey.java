package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * A key that a device, or a manager of passwords, keeps for its owner, and shows after it looked who is there. What is
 * stored is its public half: who reads that opens nothing with it.
 */
@Entity
@StoredAs("passkey")
@Table(name = "passkey")
public class Passkey extends StoredEntity {

    /** How many one may have. */
    public static final int MOST = 10;

    public static final int LONGEST_NAME = 60;

    private static final Duration WARNED_ONCE_IN = Duration.ofDays(1);

    @ManyToOne(optional = false)
    private Account account;

    @Convert(converter = FreeText.class)
    @NotScreened("what an owner calls a device of his own; nobody else reads it")
    private String name;

    @NotInTrail
    private String handle;

    @NotInTrail
    @Column(name = "credential_digest")
    private String credentialDigest;

    @Hidden
    private String credential;

    @NotInTrail
    private String transports;

    @NotInTrail
    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @NotInTrail
    @Column(name = "backed_up")
    private boolean backedUp;

    @NotInTrail
    private long counter;

    @Column(name = "made_at")
    private Instant madeAt;

    @NotInTrail
    @Column(name = "used_at")
    private Instant usedAt;

    @NotInTrail
    @Column(name = "warned_at")
    private Instant warnedAt;

    protected Passkey() {}

    /**
     * @param handle what the device knows its owner by: random, the same for all passkeys of an account
     * @param shown what the device gave
     */
    public Passkey(Account account, String name, String handle, Shown shown, Instant now) {
        this.account = account;
        this.name = name;
        this.handle = handle;
        credentialDigest = shown.digest();
        credential = shown.credential();
        transports = shown.transports();
        backupEligible = shown.backupEligible();
        backedUp = shown.backedUp();
        counter = shown.counter();
        madeAt = now;
    }

    /**
     * What a device gave of a new key.
     *
     * @param digest of the id of the credential
     * @param credential its id and public key, as the standard writes them, in letters
     * @param transports how the device may be reached, with commas
     * @param backupEligible whether it may be on several devices
     * @param backedUp whether it is
     */
    public record Shown(
            String digest,
            String credential,
            String transports,
            boolean backupEligible,
            boolean backedUp,
            long counter) {}

    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public String getHandle() {
        return handle;
    }

    public String getCredential() {
        return credential;
    }

    public String getTransports() {
        return transports;
    }

    public boolean isBackupEligible() {
        return backupEligible;
    }

    public boolean isBackedUp() {
        return backedUp;
    }

    /** How often the device used it, when it counts; zero for ever else. */
    public long getCounter() {
        return counter;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Null for never. */
    public Instant getUsedAt() {
        return usedAt;
    }

    /** Its owner signed in with it, or showed anew who one is. */
    public void use(long counted, boolean onSeveral, Instant now) {
        counter = counted;
        backedUp = onSeveral;
        usedAt = now;
    }

    /**
     * Whether its owner is to be told now that there seems to be a copy of it; once a day at most.
     *
     * @return true once: from then on the owner was told
     */
    public boolean mustWarn(Instant now) {
        boolean due = warnedAt == null || !now.isBefore(warnedAt.plus(WARNED_ONCE_IN));
        if (due) {
            warnedAt = now;
        }
        return due;
    }
}

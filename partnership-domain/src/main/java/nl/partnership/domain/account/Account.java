package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;

/**
 * A person's key to the portal. It begins without a password (an invitation lets the person choose one), slows down
 * under guessing, and is blocked, never deleted, when it must no longer open anything.
 */
@Entity
@StoredAs("account")
public class Account extends StoredEntity {

    private static final Duration WARNED_ONCE_IN = Duration.ofDays(1);

    @OneToOne(optional = false)
    private Person person;

    @Column(name = "user_name")
    private String userName;

    @Hidden
    @Column(name = "password_hash")
    private String passwordHash;

    @NotInTrail
    @Column(name = "password_number")
    private int passwordNumber;

    private boolean administrator;

    private boolean blocked;

    @NotInTrail
    @Embedded
    private Guesses guesses = new Guesses();

    @NotInTrail
    @Column(name = "warned_at")
    private Instant warnedAt;

    @ManyToOne
    @JoinColumn(name = "last_membership_id")
    private Membership lastMembership;

    @Column(name = "language_code")
    private String language = "nl";

    @Column(name = "task_mail")
    private boolean taskMail = true;

    @Column(name = "weekly_digest")
    private boolean weeklyDigest = true;

    protected Account() {}

    /** @param userName what the person types to sign in; kept in lower case */
    public Account(Person person, String userName) {
        this.person = person;
        this.userName = normalise(userName);
    }

    /** The form in which user names are stored and looked up. */
    public static String normalise(String userName) {
        return Text.line(userName).toLowerCase(Locale.ROOT);
    }

    public Person getPerson() {
        return person;
    }

    public String getUserName() {
        return userName;
    }

    /** Algorithm, parameters, salt and hash in one; null until the person chose a password. */
    public String getPasswordHash() {
        return passwordHash;
    }

    public void choosePassword(String hash) {
        passwordHash = hash;
        passwordNumber++;
        guesses.forget();
    }

    /** How many passwords were chosen so far; the same while one is only hashed anew. */
    public int getPasswordNumber() {
        return passwordNumber;
    }

    /** The same password, hashed as passwords are hashed today. */
    public void renewHash(String hash) {
        passwordHash = hash;
    }

    /** A right in the installation, not a role: an administrator configures and sees no content. */
    public boolean isAdministrator() {
        return administrator;
    }

    public void setAdministrator(boolean administrator) {
        this.administrator = administrator;
    }

    public boolean isBlocked() {
        return blocked;
    }

    public void block() {
        blocked = true;
    }

    public void unblock() {
        blocked = false;
    }

    /** It opens nothing any more and says nothing of its owner; it stays for what the trail tells of it. */
    public void erase() {
        blocked = true;
        passwordHash = null;
        lastMembership = null;
        userName = "gewist-" + getId();
    }

    /**
     * What was guessed from browsers in which its owner did not sign in before. Those in which he did have a counter of
     * their own, so that no stranger keeps him out.
     */
    public Guesses getGuesses() {
        return guesses;
    }

    /**
     * Whether its owner is to be told now that somebody keeps trying; once a day at most.
     *
     * @return true once: from then on the owner was told
     */
    public boolean mustWarn(Instant now) {
        boolean due = passwordHash != null
                && !blocked
                && guesses.isSlowedDown()
                && (warnedAt == null || !now.isBefore(warnedAt.plus(WARNED_ONCE_IN)));
        if (due) {
            warnedAt = now;
        }
        return due;
    }

    /** The membership this person last acted in, or null. */
    public Membership getLastMembership() {
        return lastMembership;
    }

    public void actIn(Membership membership) {
        lastMembership = membership;
    }

    /** {@code nl} or {@code en}. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Whether this person wants a mail on the day a task is due. */
    public boolean isTaskMail() {
        return taskMail;
    }

    public void setTaskMail(boolean taskMail) {
        this.taskMail = taskMail;
    }

    public boolean isWeeklyDigest() {
        return weeklyDigest;
    }

    public void setWeeklyDigest(boolean weeklyDigest) {
        this.weeklyDigest = weeklyDigest;
    }
}

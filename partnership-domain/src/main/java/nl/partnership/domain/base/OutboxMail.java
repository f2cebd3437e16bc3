package nl.partnership.domain.base;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A mail on its way out. It is stored in the transaction that caused it, so a change that rolls back sends nothing and
 * a change that holds never loses its mail. It waits until the server took it, however often that fails, and then
 * gives up its body.
 */
@Entity
@Table(name = "outbox_mail")
@StoredAs("outbox-mail")
public class OutboxMail extends WrittenMail {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final int DOUBLINGS = 10;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "taken_until")
    private Instant takenUntil = Instant.EPOCH;

    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutboxMail() {}

    /**
     * @param recipient one address, without a name
     * @param subject one line
     * @param body plain text
     * @param calendar an iCalendar object, or null
     * @throws RuleViolation when recipient or subject hold a line break (a second header would hide behind it), are
     *     empty or too long, or when the recipient is not one plain address
     */
    public OutboxMail(String recipient, String subject, String body, String calendar, Instant now) {
        super(recipient, subject, body, calendar, now);
        this.nextTryAt = now;
    }

    /** How long to wait after so many failed attempts: a minute, doubling up to two hours, without end. */
    public static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    public Instant getNextTryAt() {
        return nextTryAt;
    }

    /** Until then one node is busy sending this mail, and no other may. */
    public Instant getTakenUntil() {
        return takenUntil;
    }

    public int getAttempts() {
        return attempts;
    }

    /** What went wrong last, as a word and at most a reply code; never what the server said. Null if nothing did. */
    public String getLastError() {
        return lastError;
    }

    /** When the server took the mail; null as long as it waits. */
    public Instant getSentAt() {
        return sentAt;
    }
}

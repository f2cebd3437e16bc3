package nl.partnership.domain.base;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A mail on its way out. It is stored in the transaction that caused it, so a change that rolls back sends nothing and
 * a change that holds never loses its mail. It waits until the server took it, however often that fails, and then
 * gives up its body.
 */
@Entity
@Table(name = "outbox_mail")
@StoredAs("outbox-mail")
public class OutboxMail extends StoredEntity {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final int DOUBLINGS = 10;
    private static final long FIRST = 1;

    private String recipient;

    @Convert(converter = FreeText.class)
    @NotScreened("written by the portal")
    private String subject;

    @Convert(converter = FreeText.class)
    @Size(max = 32000)
    @NotScreened("written by the portal; what it takes from records was screened there")
    private String body;

    @Convert(converter = FreeText.class)
    @Size(max = 32000)
    @NotScreened("written by the portal; what it takes from records was screened there")
    private String calendar;

    private String about;

    private String tells;

    private long position;

    @Column(name = "created_at")
    private Instant createdAt;

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
        if (!MailAddress.isOne(recipient)) {
            throw RuleViolation.at("recipient", "base.outbox.recipient");
        }
        if (!isLine(subject)) {
            throw RuleViolation.at("subject", "base.outbox.subject");
        }
        this.recipient = recipient;
        this.subject = Text.line(subject);
        this.body = Text.clean(body);
        this.calendar = calendar;
        this.createdAt = now;
        this.nextTryAt = now;
        this.position = FIRST;
    }

    /**
     * Says what the mail is about, so that none about the same overtakes it and it is not sent once it is no longer true.
     *
     * @param topic kind and id, at most 100 characters
     * @param facts what it tells, in codes and days, never in words that people wrote
     * @param number greater than that of every earlier mail about this
     */
    public void isAbout(String topic, String facts, long number) {
        about = Objects.requireNonNull(topic);
        tells = Objects.requireNonNull(facts);
        position = number;
    }

    private static boolean isLine(String text) {
        return text != null && !text.isBlank() && text.length() <= 200 && Text.isOneLine(text);
    }

    /** How long to wait after so many failed attempts: a minute, doubling up to two hours, without end. */
    public static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    /** Plain text; null once the mail was sent. */
    public String getBody() {
        return body;
    }

    /** The iCalendar object, or null when there is none or the mail was sent. */
    public String getCalendar() {
        return calendar;
    }

    /** Kind and id of what it is about; null when nothing was said of it. */
    public String getAbout() {
        return about;
    }

    /** What it tells about that, in the words of the room that made it; null when nothing was said of it. */
    public String getTells() {
        return tells;
    }

    /** The place among the mails about the same; 0 for what waited before the portal kept that. */
    public long getPosition() {
        return position;
    }

    public Instant getCreatedAt() {
        return createdAt;
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

package nl.partnership.domain.base;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;

/** What a mail says, to whom and about what. */
@MappedSuperclass
public abstract class WrittenMail extends StoredEntity {

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

    protected WrittenMail() {}

    WrittenMail(String recipient, String subject, String body, String calendar, Instant now) {
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
}

package nl.partnership.ejb.base.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.Text;

/**
 * A mail from the outbox in the form that goes over the line. Its Message-ID is that of the stored mail, so that when
 * a connection breaks between "taken" and "we know it", the receiving server recognises the second one as the same.
 */
final class Letter extends MimeMessage {

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)\\s*$");

    private final String messageId;

    Letter(Session session, String from, OutboxMail mail) throws MessagingException {
        super(session);
        InternetAddress sender = new InternetAddress(from, true);
        String address = sender.getAddress();
        messageId = "<" + mail.getId() + address.substring(address.indexOf('@')) + ">";
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getRecipient(), true));
        // what waited from before the subject was cleaned when it came
        setSubject(Text.line(mail.getSubject()), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(mail.getCreatedAt()));
        // RFC 3834: no answering machine answers it
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.getCalendar() == null) {
            setText(mail.getBody(), StandardCharsets.UTF_8.name());
        } else {
            setContent(withCalendar(mail));
        }
        saveChanges();
    }

    /** As calendar programs expect it: an alternative to the text, and again as a file for those that do not. */
    private static MimeMultipart withCalendar(OutboxMail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.getBody(), StandardCharsets.UTF_8.name());
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, calendar(mail.getCalendar())));
        MimeBodyPart file = calendar(mail.getCalendar());
        file.setFileName("uitnodiging.ics");
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", both, file);
    }

    private static MimeBodyPart calendar(String calendar) throws MessagingException {
        Matcher method = METHOD.matcher(calendar);
        String type = "text/calendar; charset=UTF-8" + (method.find() ? "; method=" + method.group(1) : "");
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}

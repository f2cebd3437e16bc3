package nl.partnership.ejb.base;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import nl.partnership.domain.base.OutboxMail;

/**
 * Hands waiting mail to the mail server. One node at a time does it (a lease), and each mail is taken before it is
 * sent, so that also a node that stalled and lost the lease sends nothing twice.
 */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class.getName());
    /** Short, so that after a restart mail does not wait long for the node that was; asked for again with each mail. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final int BATCH = 50;

    @Inject
    private OutboxQueue queue;

    @Inject
    private MailServer server;

    @Inject
    private Lease lease;

    /** Sends what is due. Without a mail server in the configuration nothing happens and the mail waits. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "outbox")
    public void sendDue() {
        if (!server.isConfigured() || !lease.hold("outbox", LEASE)) {
            return;
        }
        Session session = server.session();
        Transport transport = null;
        try {
            for (String id : queue.due(BATCH)) {
                if (!lease.hold("outbox", LEASE)) {
                    return;
                }
                Optional<OutboxMail> taken = queue.take(id);
                if (taken.isEmpty()) {
                    continue;
                }
                transport = send(session, transport, taken.get());
                if (transport == null) {
                    return;
                }
            }
        } finally {
            close(transport);
        }
    }

    /** Sends one mail over the open connection, or a new one; answers the connection, null when the server is away. */
    private Transport send(Session session, Transport open, OutboxMail mail) {
        Transport transport = open;
        try {
            if (transport == null || !transport.isConnected()) {
                close(transport);
                transport = null;
                transport = server.connect(session);
            }
            Letter letter = new Letter(session, server.from(), mail);
            transport.sendMessage(letter, letter.getAllRecipients());
        } catch (MessagingException e) {
            MailTrouble trouble = MailTrouble.of(e);
            LOG.warning(() -> "Mail " + mail.getId() + " not sent, attempt " + mail.getAttempts() + ": " + trouble);
            queue.failed(mail, trouble);
            return transport;
        }
        queue.sent(mail);
        return transport;
    }

    private static void close(Transport transport) {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.fine(() -> "The mail server hung up first: " + MailTrouble.of(e));
            }
        }
    }
}

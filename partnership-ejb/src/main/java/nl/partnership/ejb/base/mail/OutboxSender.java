package nl.partnership.ejb.base.mail;

import jakarta.annotation.PreDestroy;
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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.ejb.base.Lease;
import nl.partnership.ejb.base.TimerCare;

/**
 * Hands waiting mail to the mail server. One node at a time does it (a lease), and each mail is taken before it is
 * sent, so that also a node that stalled and lost the lease sends nothing twice. A stop waits for the one in hand.
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

    /** Longer than the time limits on the mail server for one mail. */
    private static final Duration LAST_MAIL = Duration.ofSeconds(60);

    /** Held while a mail is on its way, until it is known that it was sent. */
    private final Semaphore inHand = new Semaphore(1);

    private volatile boolean stopping;

    @Inject
    private OutboxQueue queue;

    @Inject
    private MailServer server;

    @Inject
    private SentMark mark;

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
                if (!inHand.tryAcquire()) {
                    return;
                }
                try {
                    Optional<OutboxMail> taken = stopping ? Optional.empty() : take(id);
                    if (taken.isEmpty()) {
                        continue;
                    }
                    transport = send(session, transport, taken.get());
                } finally {
                    inHand.release();
                }
                if (transport == null) {
                    return;
                }
            }
        } finally {
            close(transport);
        }
    }

    /** One of which its room cannot say whether it is true keeps no other back; it is asked again the next round. */
    private Optional<OutboxMail> take(String id) {
        try {
            return queue.take(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Mail " + id + " could not be looked at");
            return Optional.empty();
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
        mark(mail);
        return transport;
    }

    /** Without it the mail would go out again; so also when the server has taken its connections away, as it does when it stops. */
    private void mark(OutboxMail mail) {
        try {
            queue.sent(mail);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Not over the connections of the server", e);
            mark.set(mail);
        }
    }

    /** The one in hand is finished, and no other begun. */
    @PreDestroy
    void stop() {
        stopping = true;
        try {
            if (!inHand.tryAcquire(LAST_MAIL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warning("A mail was still on its way when the portal stopped; it may go out once more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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

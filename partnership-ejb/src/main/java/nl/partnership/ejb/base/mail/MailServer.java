package nl.partnership.ejb.base.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The SMTP server of the configuration ({@code partnership.mail.…}); without a host there is none. */
@ApplicationScoped
public class MailServer {

    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String ANSWER_MILLISECONDS = "30000";

    public boolean isConfigured() {
        return config().getOptionalValue("partnership.mail.host", String.class).isPresent();
    }

    /** The address that mail comes from. */
    public String from() {
        return config().getValue("partnership.mail.from", String.class);
    }

    /** How to talk to the server: time limits on everything, and TLS that is asked for is insisted on. */
    public Session session() {
        Config config = config();
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", config.getValue("partnership.mail.host", String.class));
        properties.setProperty("mail.smtp.port", config.getValue("partnership.mail.port", String.class));
        properties.setProperty("mail.smtp.auth", String.valueOf(user(config) != null));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        String startTls = config.getValue("partnership.mail.starttls", String.class);
        properties.setProperty("mail.smtp.starttls.enable", startTls);
        properties.setProperty("mail.smtp.starttls.required", startTls);
        return Session.getInstance(properties);
    }

    /** A connection, signed in when the configuration names a user. The caller closes it. */
    public Transport connect(Session session) throws MessagingException {
        Config config = config();
        Transport transport = session.getTransport();
        transport.connect(
                user(config),
                config.getOptionalValue("partnership.mail.password", String.class)
                        .orElse(null));
        return transport;
    }

    private static String user(Config config) {
        return config.getOptionalValue("partnership.mail.user", String.class).orElse(null);
    }

    private static Config config() {
        // by our own class loader: the thread of a timer may have another
        return ConfigProvider.getConfig(MailServer.class.getClassLoader());
    }
}

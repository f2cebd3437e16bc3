package nl.partnership.ejb.base.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.PartnershipDataSource;

/** Remembers that a mail was sent over a connection of its own, for when there is no other any more. */
@Dependent
class SentMark {

    private static final Logger LOG = Logger.getLogger(SentMark.class.getName());

    @Inject
    private Clock clock;

    void set(OutboxMail mail) {
        try (Connection connection = new PartnershipDataSource().getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update outbox_mail set sent_at = ?, taken_until = 0,"
                                + " last_error = null, body = null, calendar = null where id = ?")) {
            update.setLong(1, clock.millis());
            update.setString(2, mail.getId());
            update.executeUpdate();
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, e, () -> "Mail " + mail.getId() + " was sent, and may go out once more");
        }
    }
}

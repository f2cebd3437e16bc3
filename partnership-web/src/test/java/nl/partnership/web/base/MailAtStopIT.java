package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.PartnershipDataSource;
import org.junit.jupiter.api.Test;

/** A portal that is stopped in good order while a mail is on its way. */
class MailAtStopIT {

    private static final int STOPS = 2;

    /** A portal that mails to that server. */
    private static final class MailingPortal extends PortalOnMicro {

        MailingPortal(int mailPort) throws IOException {
            super(freePort());
            configure(Map.of(
                    "PARTNERSHIP_MAIL_HOST", "127.0.0.1",
                    "PARTNERSHIP_MAIL_PORT", "" + mailPort,
                    "PARTNERSHIP_MAIL_STARTTLS", "false"));
            with(QuickHash.class);
        }

        String database() {
            return "jdbc:derby:" + data() + "/db";
        }
    }

    @Test
    void the_mail_in_hand_is_finished_and_known_to_be_sent() throws Exception {
        try (SlowMailServer server = new SlowMailServer(3000);
                MailingPortal portal = RunningPortal.serving(new MailingPortal(server.port()))) {
            for (int stop = 1; stop <= STOPS; stop++) {
                if (stop > 1) {
                    portal.boot();
                    portal.awaitFirstPage();
                }
                plan(new Visitor(portal.address()).signIn("coordinator"));
                assertTrue(server.getsAnother(90));
                portal.halt();
                List<String> taken = server.messageIds();
                assertEquals(taken.size(), sent(portal, taken), "stop " + stop + ": " + taken);
            }
        }
    }

    private static void plan(Visitor visitor) {
        String page = visitor.get(PlanForm.PATH).body();
        assertEquals(
                302,
                visitor.post(PlanForm.PATH, page, PlanForm.values(9, "Kamer 1")).statusCode());
    }

    /** How many of these are known to be sent. */
    private static long sent(MailingPortal portal, List<String> messageIds) throws SQLException {
        try (Connection database = DriverManager.getConnection(portal.database());
                PreparedStatement select = database.prepareStatement(
                        "select count(*) from outbox_mail where id = ? and sent_at is not null")) {
            return messageIds.stream()
                    .mapToLong(id -> count(select, id.replaceAll("[<>]|@.*", "")))
                    .sum();
        } finally {
            // the portal is to start on it again
            PartnershipDataSource.release(portal.database());
        }
    }

    private static long count(PreparedStatement select, String id) {
        try {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

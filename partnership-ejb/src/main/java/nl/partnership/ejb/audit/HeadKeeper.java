package nl.partnership.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/** Writes down outside the database how far the trail has come, so that a cut tail shows. */
@Dependent
class HeadKeeper {

    @Inject
    private TrailSettings settings;

    @Inject
    private Clock clock;

    void keep(DataSource database) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            ChainHead head = ChainHead.read(connection);
            if (head.seq() > 0) {
                new HeadsFile(settings.files().heads())
                        .append(clock.instant(), head.seq(), head.hash(), rows(connection, head));
            }
        }
    }

    private static long rows(Connection connection, ChainHead head) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("select count(*) from audit_entry where seq <= ?")) {
            count.setLong(1, head.seq());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

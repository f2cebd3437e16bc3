package nl.partnership.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.partnership.ejb.audit.verify.ChainHead;
import nl.partnership.ejb.audit.verify.HeadsFile;

/**
 * Writes down outside the database how far the trail has come, so that a cut tail shows. It remembers what it wrote: a
 * trail and a file that are cut together while the portal runs show as well.
 */
@Dependent
class HeadKeeper {

    private static final Logger LOG = Logger.getLogger(HeadKeeper.class.getName());

    @Inject
    private TrailSettings settings;

    @Inject
    private Clock clock;

    private HeadsFile.Head last;

    void keep(DataSource database) throws IOException, SQLException {
        HeadsFile file = new HeadsFile(settings.files().heads());
        try (Connection connection = database.getConnection()) {
            ChainHead head = ChainHead.read(connection);
            if (last != null && (file.isMissing() || !isThere(connection))) {
                LOG.log(
                        Level.SEVERE,
                        "The audit trail or its file of heads is no longer what it was at row {0}; check the trail",
                        last.seq());
                file.append(last);
            }
            // also when the trail did not grow: how old the file is must tell whether it is kept
            last = new HeadsFile.Head(clock.instant(), head.seq(), head.hash());
            file.append(last);
        }
    }

    private boolean isThere(Connection connection) throws SQLException {
        try (PreparedStatement entry =
                connection.prepareStatement("select seq from audit_entry where seq = ? and hash = ?")) {
            entry.setLong(1, last.seq());
            entry.setString(2, last.hash());
            try (ResultSet row = entry.executeQuery()) {
                return last.seq() == 0 || row.next();
            }
        }
    }
}

package nl.partnership.ejb.audit.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.partnership.domain.audit.ChainEntry;

/**
 * How far the chain has come.
 *
 * @param fingerprint tells which key it is written with; null before the first row
 */
public record ChainHead(long seq, String hash, String fingerprint) {

    /** The head row, or what is left of the trail when somebody took the head row away. */
    public static ChainHead read(Connection connection) throws SQLException {
        try (PreparedStatement head =
                        connection.prepareStatement("select last_seq, hash, key_check from audit_head where id = 1");
                ResultSet row = head.executeQuery()) {
            if (row.next()) {
                return new ChainHead(row.getLong(1), row.getString(2), row.getString(3));
            }
        }
        try (PreparedStatement last = connection.prepareStatement("select max(seq) from audit_entry");
                ResultSet row = last.executeQuery()) {
            row.next();
            return new ChainHead(row.getLong(1), ChainEntry.START, null);
        }
    }
}

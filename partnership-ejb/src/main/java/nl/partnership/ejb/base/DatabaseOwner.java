package nl.partnership.ejb.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.partnership.domain.base.PartnershipDataSource;

/**
 * Who owns the tables of a PostgreSQL, where that is somebody else than who the portal works as: the owner migrates, and
 * then gives the other the rights that the work needs. Rows of the audit trail can then be added and not changed (ASVS
 * 5.0, 16.4.2), whatever somebody makes the portal ask of its database.
 */
final class DatabaseOwner extends PartnershipDataSource {

    /** In this order; {@code %s} is who the portal works as. Payloads of the trail go when their date has come. */
    private static final List<String> RIGHTS = List.of(
            // nodes that start together take their turn
            "select pg_advisory_xact_lock(20261126)",
            "grant select, insert, update, delete on all tables in schema public to %s",
            // to see that nothing is missing, where a start has no owner
            "revoke insert, update, delete on flyway_schema_history from %s",
            "revoke update, delete on audit_entry from %s",
            "revoke update on audit_payload from %s",
            "revoke insert, delete on audit_head from %s");

    private final String url;
    private final String user;
    private final String password;

    /** @param password null when the database asks for none */
    DatabaseOwner(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(url, user, password);
    }

    /** @param worker who the portal works as; not the owner */
    void grantTo(String worker) throws SQLException {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String name = statement.enquoteIdentifier(worker, true);
            for (String right : RIGHTS) {
                statement.execute(right.formatted(name));
            }
            connection.commit();
        }
    }
}

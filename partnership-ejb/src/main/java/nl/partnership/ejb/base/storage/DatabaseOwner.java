package nl.partnership.ejb.base.storage;

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

    /**
     * What the portal may delete of what the trail tells about people: what has come to its date, and what a row of the
     * trail says that was erased before. A row that the portal's user made up for that is found by the verifier.
     */
    private static final String PAYLOAD_GUARD =
            """
            create or replace function audit_payload_guard() returns trigger language plpgsql
            set search_path = pg_catalog, public as $guard$
            begin
              if exists (select 1 from audit_entry e where e.seq = old.seq
                  and e.erase_on <= (now() at time zone 'Europe/Amsterdam')::date) then
                return old;
              end if;
              if exists (select 1 from audit_entry e join audit_payload p on p.seq = e.seq,
                    json_array_elements_text(case json_typeof(p.detail::json -> 'rows')
                      when 'array' then p.detail::json -> 'rows' else '[]' end) part
                  where e.action = 'audit.erased' and e.seq > old.seq
                  and old.seq between split_part(part, '-', 1)::bigint
                    and coalesce(nullif(split_part(part, '-', 2), ''), part)::bigint
                  and not exists (select 1 from audit_entry o where o.seq = old.seq and o.action = 'audit.erased')) then
                return old;
              end if;
              raise exception 'what row % of the audit trail tells may not go yet', old.seq using errcode = '42501';
            end $guard$""";

    /** In this order; {@code %s} is who the portal works as. */
    private static final List<String> RIGHTS = List.of(
            // nodes that start together take their turn
            "select pg_advisory_xact_lock(20261126)",
            "grant select, insert, update, delete on all tables in schema public to %s",
            // to see that nothing is missing, where a start has no owner
            "revoke insert, update, delete on flyway_schema_history from %s",
            "revoke update, delete on audit_entry from %s",
            "revoke update on audit_payload from %s",
            "revoke insert, delete on audit_head from %s",
            PAYLOAD_GUARD,
            "drop trigger if exists audit_payload_guard on audit_payload",
            "create trigger audit_payload_guard before delete on audit_payload"
                    + " for each row execute function audit_payload_guard()");

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
                statement.execute(right.replace("%s", name));
            }
            connection.commit();
        }
    }
}

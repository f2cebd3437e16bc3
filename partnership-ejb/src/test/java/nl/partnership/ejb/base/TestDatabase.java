package nl.partnership.ejb.base;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.base.storage.Database;

/**
 * A migrated database for every test: the real Derby or, with {@code -Dpartnership.test.database=postgresql}, a real
 * PostgreSQL. Migrated once; before every test it is put back to what the migrations left. Counts the statements that
 * are prepared.
 */
final class TestDatabase extends PartnershipDataSource {

    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("partnership.test.database"));

    private static final String FOREIGN_KEY = "23503";

    private static final Pattern WRITING =
            Pattern.compile("(?i)\\s*(?:insert\\s+into|update|delete\\s+from)\\s+\"?(\\w+)");

    /** More than any test uses at once. */
    private static final int MOST_CONNECTIONS = 40;

    private final AtomicLong statements = new AtomicLong();
    private final Map<String, List<List<Object>>> migrated = new LinkedHashMap<>();
    private final DataSource pool;
    /** Used in its place; null for none. */
    private volatile DataSource standIn;
    /** Tables in an order in which they can be emptied, found by trying. */
    private List<String> emptyingOrder;
    /** Those that something was written in since the last time, in small letters. */
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    TestDatabase() {
        System.setProperty(
                "derby.stream.error.file",
                "target/derby-" + ProcessHandle.current().pid() + ".log");
        // more than the services have, so that none is compiled for each test anew
        System.setProperty("derby.language.statementCacheSize", "5000");
        pool = pool(POSTGRESQL ? startPostgresql() : "jdbc:derby:memory:test;create=true");
        Database.migrate(this);
        with(this::remember);
    }

    private static String startPostgresql() {
        try {
            return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param other what to connect to from now on; null for the own database again */
    void standIn(DataSource other) {
        standIn = other;
    }

    /** Connections to a database of the kind of this run, ready to be used again. */
    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(POSTGRESQL ? "postgres" : null);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** Has statements planned anew, by as many rows as there are now; else those for a few rows do for a thousand. */
    void planAnew() {
        with(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(POSTGRESQL ? "analyze" : "call syscs_util.syscs_empty_statement_cache()");
            }
        });
    }

    /** Whether this run is on PostgreSQL. */
    static boolean isPostgresql() {
        return POSTGRESQL;
    }

    /**
     * Makes a database beside the own one, in the same PostgreSQL.
     *
     * @param name and, behind {@code template} and a space, of which other one it is a copy
     * @return its url
     */
    String beside(String name) throws SQLException {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            String url = connection.getMetaData().getURL();
            return url.replaceFirst("/postgres(\\?|$)", "/" + name.replaceFirst(" .*", "") + "$1");
        }
    }

    /** Puts back what the migrations left, and nothing else, where something was written since. */
    void renew() {
        with(connection -> {
            Set<String> changed = changed();
            List<String> order = emptied(
                    connection, emptyingOrder.stream().filter(changed::contains).toList());
            Iterator<String> next = order.iterator();
            emptyingOrder = emptyingOrder.stream()
                    .map(table -> changed.contains(table) ? next.next() : table)
                    .toList();
            for (String table : changed) {
                for (List<Object> row : migrated.get(table)) {
                    insert(connection, table, row);
                }
            }
            written.clear();
        });
    }

    /** In the order of the migrated rows; those that have some may refer to each other, so all of them or none. */
    private Set<String> changed() {
        boolean filled = migrated.keySet().stream().anyMatch(table -> isWritten(table) && !isEmptyAtFirst(table));
        return migrated.keySet().stream()
                .filter(table -> isWritten(table) || filled && !isEmptyAtFirst(table))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isWritten(String table) {
        return written.contains(table.toLowerCase(Locale.ROOT));
    }

    private boolean isEmptyAtFirst(String table) {
        return migrated.get(table).isEmpty();
    }

    private void remember(Connection connection) throws SQLException {
        String schema = POSTGRESQL ? "public" : "APP";
        try (ResultSet tables = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!table.startsWith("flyway")) {
                    migrated.put(table, rows(connection, table));
                }
            }
        }
        emptyingOrder = List.copyOf(migrated.keySet());
    }

    private static List<List<Object>> rows(Connection connection, String table) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery("select * from " + table)) {
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> emptied(Connection connection, List<String> tables) throws SQLException {
        List<String> order = new ArrayList<>();
        List<String> left = tables;
        while (!left.isEmpty()) {
            List<String> refused = new ArrayList<>();
            for (String table : left) {
                (empty(connection, table) ? order : refused).add(table);
            }
            if (refused.size() == left.size()) {
                throw new IllegalStateException("cannot empty " + refused);
            }
            left = refused;
        }
        return order;
    }

    private static boolean empty(Connection connection, String table) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from " + table);
            return true;
        } catch (SQLIntegrityConstraintViolationException referredTo) {
            return false;
        } catch (SQLException e) {
            if (FOREIGN_KEY.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void insert(Connection connection, String table, List<Object> row) throws SQLException {
        String values = String.join(", ", Collections.nCopies(row.size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + values + ")")) {
            for (int column = 0; column < row.size(); column++) {
                insert.setObject(column + 1, row.get(column));
            }
            insert.executeUpdate();
        }
    }

    /** Something to do with a connection. */
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void with(Work work) {
        try (Connection connection = getConnection()) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long statements() {
        return statements.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, (standIn == null ? pool : standIn).getConnection());
    }

    /** Counts statements, and notes in which tables they write. */
    private <T> T watched(Class<T> type, T watched) {
        return type.cast(
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    boolean creates = method.getName().equals("createStatement");
                    if (creates || method.getName().startsWith("prepare")) {
                        statements.incrementAndGet();
                    }
                    if (given != null && given[0] instanceof String sql) {
                        note(sql);
                    }
                    try {
                        Object result = method.invoke(watched, given);
                        return creates ? watched(Statement.class, (Statement) result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private void note(String sql) {
        Matcher writing = WRITING.matcher(sql);
        if (writing.lookingAt()) {
            written.add(writing.group(1).toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}

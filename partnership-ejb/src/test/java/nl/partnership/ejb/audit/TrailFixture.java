package nl.partnership.ejb.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.partnership.domain.audit.ChainKey;
import nl.partnership.ejb.audit.verify.ChainHead;
import nl.partnership.ejb.audit.verify.Finding;
import nl.partnership.ejb.audit.verify.HeadsFile;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.audit.verify.Verifier;
import nl.partnership.ejb.base.Caller;

/** A trail in a test database, to write to, to damage behind its back, and to check. */
final class TrailFixture {

    static final PayloadYears FIVE_YEARS = new PayloadYears(5, Map.of());

    final ChainKey key = new ChainKey("0123456789abcdef".repeat(4));
    final Path headsFile;
    private final DataSource database;
    private final Clock clock;

    TrailFixture(DataSource database, Clock clock) throws Exception {
        this.database = database;
        this.clock = clock;
        headsFile = Files.createTempDirectory("trail").resolve("heads.log");
    }

    static Event event(String action) {
        return new Event(
                Caller.PORTAL, "127.0.0.1", action, Outcome.DONE, "task", "t-1", new Detail().with("text", "één"));
    }

    void append(int count) throws Exception {
        append(IntStream.range(0, count).mapToObj(i -> event("task.changed")).toList());
    }

    void append(List<Event> events) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new TrailWriter(key, clock, FIVE_YEARS).append(connection, events);
            connection.commit();
        }
    }

    /** Damages the trail. */
    int sql(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    void renumber(long from, long to) throws SQLException {
        sql("update audit_entry set seq = ? where seq = ?", to, from);
        sql("update audit_payload set seq = ? where seq = ?", to, from);
    }

    void writeHead() throws Exception {
        try (Connection connection = database.getConnection()) {
            ChainHead head = ChainHead.read(connection);
            new HeadsFile(headsFile).append(new HeadsFile.Head(clock.instant(), head.seq(), head.hash()));
        }
    }

    Verification verify() throws Exception {
        return verify(Duration.ZERO);
    }

    Verification verify(Duration later) throws Exception {
        try (Connection connection = database.getConnection()) {
            LocalDate day = LocalDate.now(Clock.offset(clock, later));
            return new Verifier(key, day, new HeadsFile(headsFile)).verify(connection);
        }
    }

    /** What the verifier finds, as {@code KIND from-to}. */
    List<String> found() throws Exception {
        List<String> found = new ArrayList<>();
        for (Finding finding : verify().findings()) {
            found.add(finding.kind() + " " + finding.from() + "-" + finding.to());
        }
        return found;
    }
}

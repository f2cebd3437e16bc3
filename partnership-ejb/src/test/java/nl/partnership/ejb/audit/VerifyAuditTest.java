package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import nl.partnership.ejb.audit.verify.ChainHead;
import nl.partnership.ejb.audit.verify.HeadsFile;
import nl.partnership.ejb.audit.verify.HeadsState;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command, as an officer runs it while no portal runs. */
class VerifyAuditTest extends ServiceTest {

    private static final int ROWS = 7;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @TempDir
    private Path folder;

    private String home;

    @BeforeEach
    void listen() {
        PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(console);
        System.setErr(console);
        // after the container, which has a folder of its own
        bean(Clock.class);
        home = System.setProperty("partnership.home", folder.toString());
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
        System.setProperty("partnership.home", home);
        System.clearProperty("partnership.db.url");
        System.clearProperty("partnership.db.user");
    }

    @Test
    void without_a_database_it_says_so() {
        assertEquals(2, new VerifyAudit().run());
        assertTrue(words().startsWith("bin/verify-audit: there is no database in " + folder.resolve("db")), words());
    }

    @Test
    void it_counts_the_rows_of_a_whole_trail() throws Exception {
        write();
        writeHead();
        assertEquals(0, new VerifyAudit().run(), this::words);
        assertTrue(words().startsWith("Rows checked: " + ROWS + "\nHead: " + ROWS + " "), words());
    }

    @ParameterizedTest
    @CsvSource({"MISSING,The file of heads is missing: ", "STALE,The file of heads is older than the last row "})
    void when_the_file_of_heads_cannot_tell_it_says_so_in_a_sentence_and_a_status_of_its_own(
            HeadsState state, String sentence) throws Exception {
        write();
        if (state == HeadsState.STALE) {
            writeHead();
            TestClock.advance(Duration.ofMinutes(16));
            write();
        }
        assertEquals(3, new VerifyAudit().run(), this::words);
        assertTrue(words().contains("\n" + sentence), words());
        assertTrue(words().endsWith("\nThe rows that are there are as they were written.\n"), words());
    }

    @Test
    void what_is_broken_is_broken_also_without_a_file_of_heads() throws Exception {
        write();
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update audit_head set last_seq = last_seq + 1");
        }
        assertEquals(1, new VerifyAudit().run(), this::words);
        assertTrue(words().contains("\nrow 8: the head does not fit the last row\n"), words());
    }

    @Test
    void it_names_a_row_that_was_changed() throws Exception {
        write();
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update audit_entry set action = 'task.created' where seq = 5");
        }
        assertEquals(1, new VerifyAudit().run(), this::words);
        assertTrue(words().contains("\nrow 5: changed\n"), words());
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void write() throws Exception {
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            new TrailWriter(
                            AuditKey.readOrMake(folder.resolve("audit.key")),
                            bean(Clock.class),
                            TrailFixture.FIVE_YEARS)
                    .append(connection, Collections.nCopies(ROWS, TrailFixture.event("task.changed")));
            connection.commit();
            configure(connection);
        }
    }

    private void writeHead() throws Exception {
        try (Connection connection = dataSource().getConnection()) {
            ChainHead head = ChainHead.read(connection);
            new HeadsFile(folder.resolve("audit-heads.log"))
                    .append(new HeadsFile.Head(bean(Clock.class).instant(), head.seq(), head.hash()));
        }
    }

    private static void configure(Connection connection) throws SQLException {
        Map.of(
                        "partnership.db.url", connection.getMetaData().getURL(),
                        "partnership.db.user", connection.getMetaData().getUserName())
                .forEach(System::setProperty);
    }
}

package nl.partnership.ejb.base.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.partnership.domain.base.PartnershipDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded database that could not write when it opened its folder, as on a full disk. */
class ReadOnlyDerbyTest {

    private static final String URL = "partnership.db.url";

    @TempDir
    private Path folder;

    private String former;

    @BeforeEach
    void make_a_database() throws SQLException {
        former = System.getProperty(URL);
        System.setProperty(URL, "jdbc:derby:" + folder.resolve("db") + ";create=true");
        change("create table things (name varchar(10))");
        PartnershipDataSource.release(PartnershipDataSource.url());
    }

    @AfterEach
    void let_go_of_it() throws SQLException {
        PartnershipDataSource.release(PartnershipDataSource.url());
        if (former == null) {
            System.clearProperty(URL);
        } else {
            System.setProperty(URL, former);
        }
    }

    @Test
    void takes_changes_again_once_it_can_without_a_restart() throws Exception {
        // nothing can be written where a folder stands
        Path lock = Files.createDirectory(folder.resolve("db/db.lck"));
        SQLException refused = assertThrows(SQLException.class, () -> change("insert into things values ('one')"));
        assertEquals("25502", refused.getSQLState());

        Files.delete(lock);
        change("insert into things values ('two')");
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = new PartnershipDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

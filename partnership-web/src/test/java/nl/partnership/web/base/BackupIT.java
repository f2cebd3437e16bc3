package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.web.base.Command.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A back-up that is made while people work, and restored in another place: row by row what was there. */
class BackupIT {

    /** Tables in which rows change while people sign in. */
    private static final Set<String> MOVING = Set.of(
            "account", "attempts", "audit_head", "known_browser", "lease", "sign_in", "access_token", "outbox_mail");

    /** Tables that grow while people sign in, or when a timer of letters or tasks comes by meanwhile; what is there stays. */
    private static final Set<String> GROWING = Set.of(
            "audit_entry",
            "audit_payload",
            "contact_asked",
            "covenant_warning",
            "head_letter",
            "one_time_link",
            "role_warning",
            "task",
            "task_event",
            "task_reminder",
            "todo");

    private static final int PEOPLE = 2;

    @TempDir
    private Path folder;

    @Test
    void of_an_embedded_database() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "een geheim van deze proef\n");
        Place from = new Place(folder.resolve("from"), Map.of("BACKUP_KEY_FILE", secret.toString()));
        Place to = new Place(folder.resolve("to"), from.environment());
        Path backup = backUpUnderLoadAndRestore(from, to);

        assertTrue(Files.exists(backup.resolve("keys.tar.gz.enc")), backup::toString);
        Said wrong = run(
                new Place(
                        folder.resolve("other"),
                        Map.of(
                                "BACKUP_KEY_FILE",
                                folder.resolve("from/audit.key").toString())),
                "bin/restore",
                backup.toString());
        assertEquals(1, wrong.status());
        assertTrue(wrong.words().contains("the secret it was made with"), wrong.words());
        assertNothingIsLeftWhenThereIsNoRoomToPack(from);
        for (String none : List.of("", "\n", " \r\neen geheim op de tweede regel\n", "a\0b\n")) {
            assertNoSecret(from, none);
        }
    }

    /** With what openssl would take of such a file anybody could read the back-up. */
    private void assertNoSecret(Place from, String key) throws Exception {
        Path file = Files.writeString(folder.resolve("no-secret"), key);
        Said refused = run(
                new Place(from.home(), Map.of("BACKUP_KEY_FILE", file.toString())),
                "bin/backup",
                folder.resolve("no-secret-used").toString());
        assertEquals(1, refused.status(), refused::words);
        assertTrue(refused.words().contains("secret there"), refused.words());
        assertTrue(Files.notExists(folder.resolve("no-secret-used")));
    }

    /** As on a disk that is full just then. */
    private void assertNothingIsLeftWhenThereIsNoRoomToPack(Place from) throws Exception {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Files.writeString(programs.resolve("tar"), "#!/bin/sh\nexit 2\n");
        Files.setPosixFilePermissions(programs.resolve("tar"), PosixFilePermissions.fromString("rwx------"));
        Map<String, String> environment = new HashMap<>(from.environment());
        environment.put("PATH", programs + ":" + System.getenv("PATH"));
        Path target = folder.resolve("no-room");
        Said refused = run(new Place(from.home(), environment), "bin/backup", target.toString());
        assertEquals(1, refused.status(), refused::words);
        assertTrue(refused.words().contains("no back-up was made"), refused.words());
        try (Stream<Path> left = Files.list(target)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void of_a_postgresql() throws Exception {
        try (InstalledPostgres server = new InstalledPostgres(folder.resolve("postgresql"))) {
            try (Connection connection = PartnershipDataSource.connect(server.url("postgres"), "postgres", null);
                    Statement statement = connection.createStatement()) {
                statement.execute("create database copy");
            }
            backUpUnderLoadAndRestore(
                    new Place(folder.resolve("from"), database(server, "postgres")),
                    new Place(folder.resolve("to"), database(server, "copy")));
        }
    }

    private static Map<String, String> database(InstalledPostgres server, String name) {
        return Map.of(
                "PARTNERSHIP_DB_URL",
                server.url(name),
                "PARTNERSHIP_DB_USER",
                "postgres",
                "PATH",
                server.programs() + ":" + System.getenv("PATH"));
    }

    /** Where a portal lives: its data folder, and its environment besides. */
    private record Place(Path home, Map<String, String> environment) {

        Connection connect() throws SQLException {
            return PartnershipDataSource.connect(url(), environment.get("PARTNERSHIP_DB_USER"), null);
        }

        String url() {
            return environment.getOrDefault("PARTNERSHIP_DB_URL", "jdbc:derby:" + home.resolve("db"));
        }
    }

    private Path backUpUnderLoadAndRestore(Place from, Place to) throws Exception {
        int acknowledged;
        Path backup;
        Map<String, String> environment = new HashMap<>(from.environment());
        environment.put("PARTNERSHIP_DEMO", "true");
        try (OwnPortal portal = new OwnPortal(Files.createDirectories(from.home()), environment)) {
            portal.start().awaitServing();
            Visitor administrator = new Visitor(portal.address()).signIn("beheer");
            assertTrue(home(administrator).contains("nog geen reservekopie"));
            AtomicInteger signIns = new AtomicInteger();
            ExecutorService people = people(portal, signIns);
            portal.await("let people in", () -> signIns.get() > PEOPLE);

            Said made;
            int tries = 0;
            do {
                // a small database is copied in less time than a sign-in may take
                acknowledged = signIns.get();
                long begin = System.nanoTime();
                made = run(
                        from, "bin/backup", folder.resolve("backups" + ++tries).toString());
                assertEquals(0, made.status(), made::words);
                TrustFigures.tell("back-up made while two people work, " + kind(from), TrustFigures.since(begin));
            } while (signIns.get() == acknowledged && tries < 10);
            assertTrue(signIns.get() > acknowledged, "nobody worked while it was made");
            backup = Path.of(made.words().strip().replaceAll("(?s).*\n", ""));

            people.shutdownNow();
            assertTrue(people.awaitTermination(2, TimeUnit.MINUTES));
            portal.await("show the back-up", () -> home(administrator).contains("Laatste reservekopie"));
        }

        long begin = System.nanoTime();
        Said restored = run(to, "bin/restore", backup.toString());
        assertEquals(0, restored.status(), restored::words);
        TrustFigures.tell("restored, " + kind(from), TrustFigures.since(begin));
        assertSameRows(from, to, acknowledged);
        assertEquals(
                Files.readString(from.home().resolve("audit.key")),
                Files.readString(to.home().resolve("audit.key")));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(to.home().resolve("audit.key"))));
        Said checked = run(to, "bin/verify-audit");
        assertEquals(0, checked.status(), checked::words);
        TrustFigures.tell("`bin/verify-audit` on the copy, " + kind(from), "as it was written");

        Said again = run(to, "bin/restore", backup.toString());
        assertNotEquals(0, again.status());
        assertTrue(again.words().contains("is not empty"), again.words());
        return backup;
    }

    private static String kind(Place place) {
        return place.environment().containsKey("PARTNERSHIP_DB_URL") ? "PostgreSQL" : "Derby";
    }

    private static String home(Visitor administrator) {
        return administrator.get("/home/home-administrator.xhtml").body();
    }

    private static ExecutorService people(OwnPortal portal, AtomicInteger signIns) {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            threads.submit(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    new Visitor(portal.address()).signIn("jeugdhulp");
                    signIns.incrementAndGet();
                }
            });
        }
        return threads;
    }

    private static void assertSameRows(Place from, Place to, int acknowledged) throws SQLException {
        try (Connection original = from.connect();
                Connection copy = to.connect()) {
            Set<String> tables = tables(original);
            assertEquals(tables, tables(copy));
            assertTrue(tables.size() > 30, tables::toString);
            for (String table : tables) {
                Map<String, Integer> before = rows(original, table);
                Map<String, Integer> after = rows(copy, table);
                if (GROWING.contains(table)) {
                    assertTrue(before.keySet().containsAll(after.keySet()), table);
                } else if (MOVING.contains(table)) {
                    assertEquals(before.isEmpty(), after.isEmpty(), table);
                } else {
                    assertEquals(before, after, table);
                }
            }
            long signIns = rows(copy, "audit_entry").keySet().stream()
                    .filter(row -> row.contains("sign-in"))
                    .count();
            assertTrue(signIns >= acknowledged, signIns + " of " + acknowledged);
            TrustFigures.tell(
                    "row by row the same, " + kind(from),
                    tables.size() + " tables; " + acknowledged + " sign-ins acknowledged before, all there");
        } finally {
            PartnershipDataSource.release(from.url());
            PartnershipDataSource.release(to.url());
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (String schema : List.of("APP", "public")) {
            try (ResultSet tables = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                    if (!name.startsWith("flyway")) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    /** Every row in words, and how often it is there. */
    private static Map<String, Integer> rows(Connection connection, String table) throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.merge(row.toString(), 1, Integer::sum);
            }
        }
        return rows;
    }

    private static Said run(Place place, String... command) throws IOException, InterruptedException {
        return Command.run(place.home(), place.environment(), command);
    }
}

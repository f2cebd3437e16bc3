package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal whose database comes late, goes and returns; and that stops while people work. */
class StaysUpIT {

    private static final String[] TOKEN = {"Authorization", "Bearer demo-coordinator"};
    private static final String CALL = "/api/v1/me/roles";
    private static final int VISITORS = 8;
    private static final int ABSENT = 503;
    private static final String READY = "/health/ready";

    /** Of twenty callers; without a door that answers who waits it was twenty (decision 65). */
    private static final int AT_THE_CLOSE = 3;

    /** By contract. */
    private static final Duration HEALTHY_AGAIN = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    private Path tables;
    private int databasePort;
    private int operationsPort;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void makeTables() throws IOException {
        databasePort = OwnPortal.freePort();
        operationsPort = OwnPortal.freePort();
        tables = folder.resolve("postgresql");
        startDatabase();
        stopDatabase();
    }

    @AfterEach
    void close() throws IOException {
        postgres.close();
    }

    @Test
    void a_portal_waits_for_its_database_finds_it_again_after_a_restart_and_stops_in_order() throws Exception {
        try (OwnPortal portal = new OwnPortal(folder.resolve("home"), configuration("300"))) {
            Files.createDirectories(portal.home());
            portal.start().await("wait", () -> portal.log().contains("The portal waits for its database"));
            assertTrue(portal.log().contains("127.0.0.1:" + databasePort), portal.log());
            assertAbsent(portal.get("/index.xhtml"));
            assertAbsent(portal.get(CALL, TOKEN));
            assertEquals(200, operations("/health/live").statusCode());
            assertEquals(ABSENT, operations(READY).statusCode());

            startDatabase();
            portal.awaitServing();
            assertEquals(200, portal.status(CALL, TOKEN));
            portal.await("ready", () -> operations(READY).statusCode() == 200);

            Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
            ExecutorService visitors = visitors(portal, answers);
            Thread.sleep(1000);
            stopDatabase();
            Thread.sleep(800);
            assertEquals(ABSENT, operations(READY).statusCode());
            assertEquals(200, operations("/health/live").statusCode());
            startDatabase();
            long back = System.nanoTime();
            assertHealthySince(portal, back);
            TrustFigures.tell(
                    "PostgreSQL stopped at once and started under " + VISITORS
                            + " callers: ten good answers in a row, after",
                    TrustFigures.since(back));
            portal.await("ready", () -> operations(READY).statusCode() == 200);
            String figures = operations("/metrics").body();
            assertTrue(figures.contains("\nportal_database_up 1\n"), figures);
            assertTrue(figures.matches("(?s).*\nportal_requests_total\\{status=\"2xx\"\\} [1-9].*"), figures);

            assertComesBackWhenNothingIsStored(portal);
            TrustFigures.tell("answers by status, meanwhile and after", new TreeMap<>(answers));
            TrustFigures.tell(
                    "a PostgreSQL that takes no changes for a while",
                    "503 that says nothing was saved; then as before");

            answers.clear();
            try (ManyCallers callers = new ManyCallers(portal.address().getPort(), "/account/sign-in.xhtml")) {
                Thread.sleep(500);
                portal.stop();
                assertNotEquals(0, portal.awaitEnd());
                assertEquals(List.of(), callers.unanswered(), portal.log());
                assertTrue(callers.atTheClose() <= AT_THE_CLOSE, callers.atTheClose() + " cut off\n" + portal.log());
            }
            visitors.shutdownNow();
            assertTrue(visitors.awaitTermination(2, TimeUnit.MINUTES));
            assertTrue(
                    Set.of(200, ABSENT, 0).containsAll(answers.keySet()),
                    "while it stopped: " + new TreeMap<>(answers) + "\n" + portal.log());
            assertTrue(answers.containsKey(ABSENT), new TreeMap<>(answers).toString());
            TrustFigures.tell(
                    "the portal asked to stop under them: answers by status (0: refused as it was gone)",
                    new TreeMap<>(answers));
            assertFalse(
                    Files.readString(portal.home().resolve("audit-heads.log")).isEmpty());
        }
    }

    @Test
    void a_portal_without_a_database_ends_with_a_status_that_says_so() throws Exception {
        try (OwnPortal portal = new OwnPortal(folder.resolve("home"), configuration("1"))) {
            Files.createDirectories(portal.home());
            assertEquals(1, portal.start().awaitEnd());
            assertTrue(portal.log().contains("bin/serve: the portal did not start"), portal.log());
        }
    }

    /** It would else go on without its application, and answer 404 to everybody for ever. */
    @Test
    void a_portal_that_may_not_have_the_tables_ends_with_a_status_that_says_so() throws Exception {
        startDatabase();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table of_another_program (id integer)");
        }
        try (OwnPortal portal = new OwnPortal(folder.resolve("home"), configuration("300"))) {
            Files.createDirectories(portal.home());
            assertEquals(1, portal.start().awaitEnd());
            assertTrue(portal.log().contains("bin/serve: the portal did not start"), portal.log());
        }
    }

    private Map<String, String> configuration(String seconds) {
        return Map.of(
                "PARTNERSHIP_DEMO",
                "true",
                "PARTNERSHIP_API_CALLS",
                "1000000",
                "PARTNERSHIP_API_BURST",
                "100000",
                "PARTNERSHIP_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres",
                "PARTNERSHIP_DB_USER",
                "postgres",
                "PARTNERSHIP_DB_WAIT",
                seconds,
                "OPERATIONS",
                "127.0.0.1:" + operationsPort);
    }

    private HttpResponse<String> operations(String path) {
        try {
            URI address = URI.create("http://127.0.0.1:" + operationsPort + path);
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page that would write in the trail that it showed a record of others, on a database that takes no changes. */
    private void assertComesBackWhenNothingIsStored(OwnPortal portal) throws SQLException {
        Visitor visitor = new Visitor(portal.address()).signIn("gemeente");
        takeChanges(false);
        try {
            HttpResponse<String> refused = visitor.get("/partner/contacts.xhtml");
            assertEquals(ABSENT, refused.statusCode());
            assertTrue(refused.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
        } finally {
            takeChanges(true);
        }
    }

    private void takeChanges(boolean yes) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute("alter database postgres set default_transaction_read_only = " + (yes ? "off" : "on"));
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                    + " and datname = 'postgres'");
        }
    }

    private void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(tables)
                .setCleanDataDirectory(false)
                .setPort(databasePort)
                .start();
    }

    /** At once, as when the power goes: it sends nobody a good-bye and recovers at its next start. */
    private void stopDatabase() throws IOException {
        String server = Files.readAllLines(tables.resolve("postmaster.pid")).get(0);
        new ProcessBuilder("kill", "-QUIT", server).start();
        while (Files.exists(tables.resolve("postmaster.pid"))) {
            pause();
        }
        // lets go of its folder
        postgres.close();
    }

    /** The answer of a portal that is not there yet. */
    private static void assertAbsent(HttpResponse<String> answer) {
        assertEquals(ABSENT, answer.statusCode());
        assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("frame-ancestors 'none'"));
        assertFalse(answer.body().isEmpty());
    }

    /** Ten good answers one after the other, and then no bad one. */
    private static void assertHealthySince(OwnPortal portal, long moment) throws IOException {
        for (int good = 0; good < 10; ) {
            good = portal.status(CALL, TOKEN) == 200 ? good + 1 : 0;
            Duration since = Duration.ofNanos(System.nanoTime() - moment);
            assertTrue(since.compareTo(HEALTHY_AGAIN) < 0, "not healthy after " + since + "\n" + portal.log());
        }
    }

    private static ExecutorService visitors(OwnPortal portal, Map<Integer, AtomicInteger> answers) {
        ExecutorService threads = Executors.newFixedThreadPool(VISITORS);
        for (int i = 0; i < VISITORS; i++) {
            threads.submit(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    int status = portal.status(CALL, TOKEN);
                    answers.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
                    pause();
                }
            });
        }
        return threads;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

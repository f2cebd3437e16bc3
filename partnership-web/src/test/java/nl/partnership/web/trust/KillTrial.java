package nl.partnership.web.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.web.base.Command;
import nl.partnership.web.base.OwnPortal;
import nl.partnership.web.base.SlowMailServer;
import nl.partnership.web.base.TrustFigures;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while people work: what was acknowledged is there after the next start, once, and the trail is whole. */
class KillTrial {

    private static final int KILLS = Integer.getInteger("partnership.trust.kills", 20);
    private static final int FEWEST = Integer.getInteger("partnership.trust.writes", 5000);
    private static final int DATABASES = 2;

    /** Of one round, before it is killed at some moment of the seconds that follow. */
    private static final int ROUND = (FEWEST + DATABASES * KILLS - 1) / (DATABASES * KILLS);

    private static final int LATEST = 1500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Random random = new Random(17);

    @TempDir
    private Path folder;

    @Test
    void on_an_embedded_database() throws Exception {
        killed("Derby", Map.of(), "jdbc:derby:" + folder.resolve("home/db"));
    }

    @Test
    void on_a_postgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
            killed("PostgreSQL", Map.of("PARTNERSHIP_DB_URL", url, "PARTNERSHIP_DB_USER", "postgres"), url);
        }
    }

    private void killed(String kind, Map<String, String> database, String url) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        try (SlowMailServer post = new SlowMailServer(100);
                OwnPortal portal = new OwnPortal(home, configuration(database, post))) {
            Acknowledged acknowledged = new Acknowledged(portal);
            portal.start().awaitServing();
            int repeated = 0;
            Duration longest = Duration.ZERO;
            for (int kill = 0; kill < KILLS; kill++) {
                int before = acknowledged.count();
                int receipts = acknowledged.receipts().size();
                int conversations = acknowledged.conversations().size();
                acknowledged.begin();
                await(() -> acknowledged.count() >= before + ROUND);
                Thread.sleep(random.nextInt(LATEST));
                portal.kill();
                acknowledged.end();

                long begin = System.nanoTime();
                portal.start().awaitServing();
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                longest = took.compareTo(longest) > 0 ? took : longest;
                repeated += acknowledged.again();
                acknowledged.assertThere(receipts, conversations);
                assertWholeTrail(home, database);
            }
            portal.stop();
            portal.awaitEnd();
            assertWholeTrail(home, database);
            assertOnce(acknowledged, url, database.get("PARTNERSHIP_DB_USER"));
            assertTrue(acknowledged.count() >= KILLS * ROUND);
            TrustFigures.tell("kills, " + kind, KILLS);
            TrustFigures.tell(
                    "acknowledged and there afterwards, " + kind,
                    acknowledged.receipts().size() + " decisions and "
                            + acknowledged.conversations().size() + " conversations, none missing");
            TrustFigures.tell(
                    "cut by a kill, sent again with the same key, " + kind, repeated + "; each is there once");
            TrustFigures.tell(
                    "the trail, verified after each start, " + kind, "as it was written, " + (KILLS + 1) + " times");
            TrustFigures.tell("longest start after a kill, " + kind, TrustFigures.seconds(longest));
            tellMails(kind, post);
            String log = portal.log();
            assertFalse(log.contains("SEVERE"), () -> faults(log));
        }
    }

    private static Map<String, String> configuration(Map<String, String> database, SlowMailServer post) {
        Map<String, String> all = new HashMap<>(database);
        all.putAll(Map.of(
                "PARTNERSHIP_DEMO", "true",
                "PARTNERSHIP_API_CALLS", "1000000",
                "PARTNERSHIP_API_BURST", "100000",
                "PARTNERSHIP_MAIL_HOST", "127.0.0.1",
                "PARTNERSHIP_MAIL_PORT", "" + post.port(),
                "PARTNERSHIP_MAIL_STARTTLS", "false"));
        return all;
    }

    private static void assertWholeTrail(Path home, Map<String, String> database) throws Exception {
        Command.Said said = Command.run(home, database, "bin/verify-audit");
        assertEquals(0, said.status(), said::words);
    }

    /** Each fault with what stands around it. */
    private static String faults(String log) {
        return Pattern.compile("(?m)(?:^.*\\R){0,2}^.*SEVERE.*(?:\\R.*){0,12}")
                .matcher(log)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n----\n"));
    }

    /** A mail that was on its way may go out twice, with the same id. */
    private static void tellMails(String kind, SlowMailServer post) {
        List<String> ids = post.mails().stream()
                .map(mail -> Visitor.found(mail, "Message-ID: (\\S+)"))
                .toList();
        int doubled = ids.size() - new HashSet<>(ids).size();
        assertTrue(doubled <= KILLS, "at most the one in hand at each kill: " + doubled);
        TrustFigures.tell(
                "mails that went out, " + kind,
                ids.size() + ", of which " + doubled + " a second time, with the same id");
    }

    private static void assertOnce(Acknowledged acknowledged, String url, String user) throws SQLException {
        try (Connection connection = PartnershipDataSource.connect(url, user, null);
                Statement statement = connection.createStatement()) {
            Set<String> receipts = new HashSet<>(acknowledged.receipts());
            assertEquals(receipts.size(), acknowledged.receipts().size(), "a receipt given twice");
            try (ResultSet rows =
                    statement.executeQuery("select count(*) from receipt where kind = 'DECISION' and asker_id in"
                            + " (select person_id from account where user_name = 'zorg')")) {
                rows.next();
                assertEquals(receipts.size(), rows.getInt(1), "a decision stored twice, or one of which nobody heard");
            }
        } finally {
            PartnershipDataSource.release(url);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !condition.getAsBoolean(); Thread.sleep(50)) {
            assertTrue(System.nanoTime() < end, "the portal stores nothing");
        }
    }
}

package nl.partnership.web.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.partnership.web.base.Command;
import nl.partnership.web.base.OwnPortal;
import nl.partnership.web.base.PlanForm;
import nl.partnership.web.base.SlowMailServer;
import nl.partnership.web.base.TrustFigures;
import nl.partnership.web.base.Visitor;
import nl.partnership.web.ruleset.RuleAdoption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL. */
class NodesTrial {

    private static final int CONVERSATIONS = 10;

    @TempDir
    private Path folder;

    private EmbeddedPostgres postgres;
    private SlowMailServer post;

    @Test
    void what_is_decided_on_one_holds_on_the_other_and_timers_come_by_once() throws Exception {
        int[] grid = {OwnPortal.freePort(), OwnPortal.freePort()};
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                SlowMailServer server = new SlowMailServer(0)) {
            postgres = database;
            post = server;
            try (OwnPortal one = node("one", grid[0], grid[1]);
                    OwnPortal two = node("two", grid[1], grid[0])) {
                long begin = System.nanoTime();
                one.start();
                two.start();
                one.awaitServing();
                two.awaitServing();
                TrustFigures.tell(
                        "both started at once on an empty database, both serve after", TrustFigures.since(begin));
                closedToOthers(grid);
                oneSession(one, two);
                rules(one, two, RuleAdoption.shipped() + RuleAdoption.POLICE_FORBIDDEN, "2 FORBIDDEN");
                rules(two, one, RuleAdoption.shipped(), "3 ALLOWED");
                mails(one, two);
                dies(one, two);
            }
        }
    }

    private OwnPortal node(String name, int own, int other) throws IOException {
        return new OwnPortal(
                Files.createDirectories(folder.resolve(name)),
                Map.ofEntries(
                        Map.entry("PARTNERSHIP_DEMO", "true"),
                        Map.entry(
                                "PARTNERSHIP_DB_URL",
                                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres"),
                        Map.entry("PARTNERSHIP_DB_USER", "postgres"),
                        Map.entry("PARTNERSHIP_AUDIT_KEY_FILE", key().toString()),
                        Map.entry("PARTNERSHIP_MAIL_HOST", "127.0.0.1"),
                        Map.entry("PARTNERSHIP_MAIL_PORT", "" + post.port()),
                        Map.entry("PARTNERSHIP_MAIL_STARTTLS", "false"),
                        Map.entry("CLUSTER", "127.0.0.1:" + own + ",127.0.0.1:" + other)));
    }

    private Path key() {
        return folder.resolve("audit.key");
    }

    /** Only this machine reaches the grid; who comes from outside finds nobody. */
    private static void closedToOthers(int... ports) throws IOException {
        List<InetAddress> outside = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
        for (int port : ports) {
            new Socket("127.0.0.1", port).close();
            for (InetAddress address : outside) {
                try (Socket stranger = new Socket()) {
                    assertThrows(
                            ConnectException.class,
                            () -> stranger.connect(new InetSocketAddress(address, port), 3000),
                            address + ":" + port);
                }
            }
        }
        TrustFigures.tell(
                "the ports of the grid, from " + outside.size() + " other addresses of this machine",
                outside.isEmpty() ? "not tried: it has none" : "refused");
    }

    private static void oneSession(OwnPortal one, OwnPortal two) {
        Visitor visitor = new Visitor(one.address()).signIn("coordinator");
        for (OwnPortal node : List.of(two, one, two)) {
            assertEquals(200, on(node, visitor, PlanForm.PATH).statusCode());
        }
        TrustFigures.tell("one session, on both nodes in turn", "the same person, nobody signs in again");
    }

    private static HttpResponse<String> on(OwnPortal node, Visitor visitor, String path) {
        return visitor.send(HttpRequest.newBuilder(node.address().resolve(path)));
    }

    /** Adopted there; the very next question here is answered by them. */
    private static void rules(OwnPortal there, OwnPortal here, String file, String answer) {
        assertNotEquals(answer, asked(here));
        new RuleAdoption(() -> new Visitor(there.address())).adopt(file);
        long adopted = System.nanoTime();
        assertEquals(answer, asked(here));
        TrustFigures.tell(
                "rules adopted on one node, the other asked by the next request, " + TrustFigures.since(adopted)
                        + " later",
                "version and answer: " + answer);
    }

    /** By which version a question is answered, and how. */
    private static String asked(OwnPortal node) {
        HttpResponse<String> answer = new Visitor(node.address())
                .send(
                        HttpRequest.newBuilder(node.address().resolve("/api/v1/sharing/checks"))
                                .header("Authorization", "Bearer demo-coordinator")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                """
                                {"sender":{"organisationType":"SCHOOL","role":"SAFETY_COORD"},
                                "receiver":{"organisationType":"POLICE","role":"YOUTH_OFFICER"},
                                "relation":"OTHER_ORGANISATION","categories":["GROUP_SIGNAL"],"purpose":"PREVENTION"}""")));
        return Visitor.found(answer.body(), "\"ruleSetVersion\":(\\d+)") + " "
                + Visitor.found(answer.body(), "\"outcome\":\"([A-Z]+)\"");
    }

    private void mails(OwnPortal one, OwnPortal two) throws Exception {
        int before = post.mails().size();
        for (int i = 0; i < CONVERSATIONS; i++) {
            OwnPortal node = i % 2 == 0 ? one : two;
            Visitor school = new Visitor(node.address()).signIn("coordinator");
            String page = school.get(PlanForm.PATH).body();
            assertEquals(
                    302,
                    school.post(PlanForm.PATH, page, PlanForm.values(9 + i, "Lokaal " + i))
                            .statusCode());
        }
        one.await("send its mail", () -> waiting() == 0);
        List<String> ids = post.mails().stream()
                .map(mail -> Visitor.found(mail, "Message-ID: (\\S+)"))
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "a mail went out twice");
        assertTrue(ids.size() >= before + CONVERSATIONS);
        TrustFigures.tell(
                CONVERSATIONS + " conversations planned on both nodes in turn",
                ids.size() + " mails since the start, each once");
    }

    private int waiting() throws IOException {
        return count("select count(*) from outbox_mail where sent_at is null");
    }

    private int count(String question) throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Who worked on a node that dies goes on with the other. */
    private void dies(OwnPortal one, OwnPortal two) throws Exception {
        Visitor visitor = new Visitor(one.address()).signIn("coordinator");
        assertEquals(200, on(one, visitor, PlanForm.PATH).statusCode());
        one.kill();
        long killed = System.nanoTime();
        assertEquals(200, on(two, visitor, PlanForm.PATH).statusCode());
        TrustFigures.tell(
                "its node killed right after an answer: the same session on the other, after",
                TrustFigures.since(killed));
        Command.Said said = Command.run(
                two.home(),
                Map.of(
                        "PARTNERSHIP_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                        "PARTNERSHIP_DB_USER",
                        "postgres",
                        "PARTNERSHIP_AUDIT_KEY_FILE",
                        key().toString()),
                "bin/verify-audit");
        assertEquals(0, said.status(), said::words);
        TrustFigures.tell("`bin/verify-audit` on the node that is left", "as it was written");
    }
}

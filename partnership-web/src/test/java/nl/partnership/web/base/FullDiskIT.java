package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.partnership.ejb.account.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded database on a disk of its own, small enough to fill. */
class FullDiskIT {

    /** The log of the database, after whose length it needs a new file and finds no room. */
    private static final int MOST_SIGN_INS = 200;

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk.toString()),
                "only who may mount a disk can fill one");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @Test
    void on_a_full_disk_people_hear_that_nothing_was_saved_and_it_goes_on_by_itself_when_there_is_room()
            throws Exception {
        Map<String, String> configuration = Map.of(
                "PARTNERSHIP_DEMO",
                "true",
                "PARTNERSHIP_DB_URL",
                "jdbc:derby:" + disk.resolve("db") + ";create=true",
                "JAVA_OPTS",
                "-XX:TieredStopAtLevel=1 -Xmx500m -Dderby.storage.logSwitchInterval=100000");
        try (OwnPortal portal = new OwnPortal(Files.createDirectories(folder.resolve("home")), configuration)) {
            portal.start().awaitServing();
            Visitor administrator = new Visitor(portal.address()).signIn("beheer");
            Path ballast = disk.resolve("ballast");
            fill(ballast);

            HttpResponse<String> refused = signInUntilRefused(portal);
            assertEquals(503, refused.statusCode(), refused::body);
            assertTrue(refused.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
            assertTrue(refused.body().contains("niet bewaard"), refused::body);
            assertTrue(refused.body().contains("schijf van het portaal is vol"), refused::body);
            HttpResponse<String> home = administrator.get("/home/home-administrator.xhtml");
            assertEquals(200, home.statusCode(), home::body);
            assertTrue(home.body().contains("De schijf van de database was vol"), home::body);
            assertTrue(portal.log().contains("The disk of the database is full"), portal.log());

            TrustFigures.tell(
                    "a full disk of 40 MB under Derby", "503 that says nothing was saved and the disk is full");
            Files.delete(ballast);
            long begin = System.nanoTime();
            portal.await("store again", () -> signIn(portal).statusCode() == 302);
            TrustFigures.tell("room again: stores again by itself, after", TrustFigures.since(begin));
            assertEquals(302, signIn(portal).statusCode());
            assertFalse(portal.log().contains("ejb.timer_exceeded_max_deliveries"));
        }
    }

    private static HttpResponse<String> signInUntilRefused(OwnPortal portal) {
        HttpResponse<String> answer = signIn(portal);
        for (int i = 0; i < MOST_SIGN_INS && answer.statusCode() == 302; i++) {
            answer = signIn(portal);
        }
        return answer;
    }

    private static HttpResponse<String> signIn(OwnPortal portal) {
        Visitor visitor = new Visitor(portal.address());
        String form = visitor.get(Visitor.SIGN_IN).body();
        return visitor.post(
                Visitor.SIGN_IN,
                form,
                Map.of(
                        "signIn:userName",
                        "jeugdhulp",
                        "signIn:password",
                        DemoAccounts.PASSWORD,
                        "signIn:go",
                        "signIn:go"));
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertTrue(Files.size(ballast) > 0);
        }
    }
}

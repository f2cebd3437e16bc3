package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The portal itself starts on what each release left behind, and people go on with their work. */
class UpgradeIT {

    private static final Path RELEASES = Path.of("../partnership-ejb/src/test/resources/releases");

    /** Each on the database that most have, the oldest on the other too: services start on all of both ({@code UpgradeTest}). */
    static Stream<Arguments> left() throws IOException {
        try (Stream<Path> found = Files.list(RELEASES)) {
            List<Path> releases = found.sorted().toList();
            return Stream.concat(
                    Stream.of(Arguments.of(releases.get(0), "postgresql")),
                    releases.stream().map(release -> Arguments.of(release, "derby")));
        }
    }

    @ParameterizedTest
    @MethodSource("left")
    void the_portal_starts_on_an_installation_of_an_earlier_release(Path release, String kind) throws Exception {
        try (RunningPortal portal = RunningPortal.upgraded(release.resolve(kind + ".zip"), kind.equals("postgresql"))) {
            Properties held = new Properties();
            try (InputStream in = Files.newInputStream(portal.data().resolve("held.properties"))) {
                held.load(in);
            }
            Visitor visitor = new Visitor(portal.address()).signIn("coordinator");
            String report = visitor.get("/conversation/report.xhtml?id=" + held.getProperty("closed"))
                    .body();
            assertTrue(report.contains(held.getProperty("closed.answer")), report);
            for (String page : List.of("conversation", "question", "report")) {
                String shown = visitor.get("/conversation/" + page + ".xhtml?id=" + held.getProperty("closed")
                                + "&question=" + held.getProperty("closed.question"))
                        .body();
                // the first release did not keep the names of what was closed
                assertEquals(release.endsWith("0.1.0"), shown.contains("zoals ze op"), page);
            }
            String invitation = "/account/invitation.xhtml?link=" + held.getProperty("invitation");
            assertEquals(200, new Visitor(portal.address()).get(invitation).statusCode());
        }
    }
}

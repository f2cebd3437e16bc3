package nl.partnership.ejb.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.base.PartnershipDataSource;
import nl.partnership.ejb.audit.verify.HeadsFile;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.audit.verify.Verifier;
import nl.partnership.ejb.base.CommandSettings;
import nl.partnership.ejb.base.Time;

/**
 * Checks the audit trail from the command line, as {@code bin/verify-audit}: the running portal does it when there is
 * one on this machine, as nobody else can open its embedded database; else the database is opened here. Exit status 0:
 * as it was written, 1: broken, 2: nothing could be checked, 3: what is there is as it was written, but the file of heads
 * is missing, too old or damaged, so that nobody can tell whether rows were cut off at the end.
 */
public final class VerifyAudit {

    /** Where the running portal answers, to this machine alone. */
    public static final String PATH = "/internal/audit-verification";

    /** Header of that answer: the name of a {@link Verification.Result}. */
    public static final String RESULT = "Audit-Trail";

    /** Header of the question: what stands in the secret file of the running portal. */
    public static final String SECRET = "Audit-Secret";

    private static final int NOTHING_CHECKED = 2;

    /** How Derby says that another process has the database open. */
    private static final String DERBY_IN_USE = "XSDB6";

    private static final String LOCKED = "the database is in use by another process that does not answer for it:"
            + " a portal that just started or is about to stop. Wait until it serves, or stop it, and try again.";

    private CommandSettings settings;

    VerifyAudit() {}

    public static void main(String[] arguments) {
        System.exit(new VerifyAudit().run());
    }

    /** @return the exit status */
    int run() {
        try {
            settings = new CommandSettings();
            AuditFiles files = AuditFiles.of(settings::get);
            Optional<Integer> answered = askPortal(files);
            if (answered.isPresent()) {
                return answered.get();
            }
            return open(files);
        } catch (SQLException e) {
            return nothing(isLocked(e) ? LOCKED : e.getMessage());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return nothing(e.getMessage());
        }
    }

    private static boolean isLocked(SQLException thrown) {
        for (SQLException next = thrown; next != null; next = next.getNextException()) {
            if (DERBY_IN_USE.equals(next.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static int nothing(String why) {
        System.err.println("bin/verify-audit: " + why);
        return NOTHING_CHECKED;
    }

    private static int status(Verification.Result result) {
        return switch (result) {
            case INTACT -> 0;
            case BROKEN -> 1;
            case UNSURE -> 3;
        };
    }

    private static Optional<Integer> askPortal(AuditFiles files) throws IOException {
        if (!Files.exists(files.portal()) || !Files.exists(files.secret())) {
            return Optional.empty();
        }
        URI portal = URI.create(Files.readString(files.portal()).strip() + PATH);
        String secret = secret(files.secret());
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build()
                    .send(
                            HttpRequest.newBuilder(portal)
                                    .header(SECRET, secret)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            Optional<String> result = answer.headers().firstValue(RESULT);
            result.ifPresent(said -> System.out.print(answer.body()));
            return result.map(said -> status(Verification.Result.valueOf(said)));
        } catch (IOException e) {
            // it stopped, and left its address behind
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String secret(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (AccessDeniedException e) {
            throw new IOException(file + " is for the user of the portal alone. Run this command as that user.", e);
        }
    }

    private int open(AuditFiles files) throws SQLException, IOException {
        Path derby = settings.home().resolve("db");
        Optional<String> url = settings.get("partnership.db.url");
        if (url.isEmpty() && !Files.exists(derby)) {
            return nothing("there is no database in " + derby.toAbsolutePath() + ", and no portal runs on it.");
        }
        String where = url.orElse("jdbc:derby:" + derby);
        try (Connection connection = PartnershipDataSource.connect(
                where,
                settings.get("partnership.db.user").orElse(null),
                settings.get("partnership.db.password").orElse(null))) {
            Verification result = new Verifier(
                            AuditKey.read(files.key()), LocalDate.now(Time.ZONE), new HeadsFile(files.heads()))
                    .verify(connection);
            System.out.print(result.report());
            return status(result.result());
        }
    }
}

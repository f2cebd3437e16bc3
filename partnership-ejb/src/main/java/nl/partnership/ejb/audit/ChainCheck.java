package nl.partnership.ejb.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.partnership.ejb.audit.verify.HeadsFile;
import nl.partnership.ejb.audit.verify.HeadsState;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.audit.verify.Verifier;

/** Checks the chain inside the running portal; outside a transaction, as it takes its time. */
@Dependent
class ChainCheck {

    @Resource(lookup = "java:app/jdbc/partnership")
    private DataSource database;

    @Inject
    private TrailSettings settings;

    @Inject
    private Clock clock;

    /** @param lastRow null for an empty trail */
    HeadsState heads(Instant lastRow) {
        try {
            return new HeadsFile(settings.files().heads()).state(lastRow);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of heads could not be read", e);
        }
    }

    Verification verify() {
        try (Connection connection = database.getConnection()) {
            return new Verifier(
                            settings.key(),
                            LocalDate.now(clock),
                            new HeadsFile(settings.files().heads()))
                    .verify(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of heads could not be read", e);
        }
    }
}

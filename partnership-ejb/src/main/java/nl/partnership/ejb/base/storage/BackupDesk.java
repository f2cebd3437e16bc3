package nl.partnership.ejb.base.storage;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.partnership.ejb.base.Lease;
import nl.partnership.ejb.base.TimerCare;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Does what {@code bin/backup} asks of the running portal, as nobody else can open its embedded database. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackupDesk {

    private static final Logger LOG = Logger.getLogger(BackupDesk.class.getName());

    @Resource(lookup = "java:app/jdbc/partnership")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "partnership.home")
    private String home;

    @Inject
    private Lease lease;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "backup")
    public void look() throws IOException {
        BackupNotes notes = new BackupNotes(Path.of(home));
        Optional<Path> asked = notes.takeRequest();
        if (asked.isPresent()) {
            notes.answer(asked.get(), copy(asked.get()));
        }
        notes.takeMade().ifPresent(moment -> lease.wasDone(Backup.JOB, moment));
    }

    private String copy(Path folder) {
        // Derby would make it: a copy that nobody packs, encrypts or clears away
        if (!Files.isDirectory(folder)) {
            return "there is no folder " + folder + " for the portal.";
        }
        try (Connection connection = database.getConnection()) {
            DerbyCopy.make(connection, folder);
            return "";
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database was not copied to " + folder, e);
            return "the portal could not copy its database: " + e.getMessage();
        }
    }
}

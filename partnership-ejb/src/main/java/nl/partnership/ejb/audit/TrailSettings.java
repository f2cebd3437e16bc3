package nl.partnership.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.partnership.domain.audit.ChainKey;
import nl.partnership.ejb.audit.verify.HeadsFile;
import org.eclipse.microprofile.config.Config;

/** The trail's key, files and times, as configured; the key is made at its first use in a new installation. */
@ApplicationScoped
public class TrailSettings {

    private static final Logger LOG = Logger.getLogger(TrailSettings.class.getName());

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    @PersistenceUnit(unitName = "partnership")
    private EntityManagerFactory persistence;

    private ChainKey key;

    AuditFiles files() {
        return AuditFiles.of(name -> config.getOptionalValue(name, String.class));
    }

    /** When this node wrote the head of the trail down last; empty when nothing can be read of that. */
    public Optional<Instant> headWrittenAt() {
        try {
            return new HeadsFile(files().heads()).last().map(HeadsFile.Head::at);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The file with the heads of the trail cannot be read", e);
            return Optional.empty();
        }
    }

    synchronized ChainKey key() {
        if (key == null) {
            key = AuditKey.readOrMake(files().key());
        }
        return key;
    }

    /**
     * A key for something else that must not be readable in the database: derived from the one of the trail, which every
     * node has and every back-up keeps apart.
     *
     * @param purpose another one gives another key
     * @return 256 bits
     */
    public byte[] keyFor(String purpose) {
        return HexFormat.of().parseHex(key().digest("key for", purpose));
    }

    TrailWriter writer() {
        return new TrailWriter(
                key(),
                clock,
                PayloadYears.of(
                        config.getValue("partnership.audit.years", Integer.class),
                        persistence.getMetamodel().getEntities()));
    }
}

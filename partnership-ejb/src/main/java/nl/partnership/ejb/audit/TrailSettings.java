package nl.partnership.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import java.util.HexFormat;
import nl.partnership.domain.audit.ChainKey;
import org.eclipse.microprofile.config.Config;

/** The trail's key, files and times, as configured; the key is made at its first use in a new installation. */
@ApplicationScoped
public class TrailSettings {

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

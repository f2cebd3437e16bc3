package nl.partnership.ejb.base.storage;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * A migration that works out in Java what stored rows become, as SQL cannot do it alike on every database. As the scripts do it runs
 * once, in one transaction, on one node while the others wait.
 */
abstract class Mending implements JavaMigration {

    private final MigrationVersion version;
    private final String description;

    /**
     * @param version among those of the scripts
     * @param description the room, and what is mended
     */
    Mending(String version, String description) {
        this.version = MigrationVersion.fromVersion(version);
        this.description = description;
    }

    @Override
    public final MigrationVersion getVersion() {
        return version;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    /** None: what a text or a key is may be said more precisely later, and what ran has run. */
    @Override
    public final Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}

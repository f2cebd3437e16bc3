package nl.partnership.ejb.base.storage;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.ejb.base.StorageWatch;

/**
 * How it is with the place where everything is stored.
 *
 * @param littleRoom megabytes that are left for the data folder; null when that is enough
 * @param failed when nothing could be stored lately, on this node; null when all went well
 * @param lastBackup when the last back-up was made; null when never
 * @param backupOld whether it is time for another one
 */
public record StorageState(Long littleRoom, StorageWatch.Failed failed, Instant lastBackup, boolean backupOld)
        implements Serializable {}

package nl.partnership.domain.base;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * Anything that is stored on its own. Its id is a random UUID, so that an id in an address says nothing about other
 * records; its version makes that nobody overwrites what another wrote.
 */
@MappedSuperclass
public abstract class StoredEntity {

    @Id
    @Column(length = 36)
    private String id = UUID.randomUUID().toString();

    @Version
    private long version;

    public String getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /**
     * Refuses to go on with what somebody read before another changed it.
     *
     * @param read the version that the caller read
     * @throws Stale when the record has another version by now
     */
    public void requireVersion(long read) {
        if (read != version) {
            throw new Stale(getClass().getSimpleName(), id);
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof StoredEntity that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}

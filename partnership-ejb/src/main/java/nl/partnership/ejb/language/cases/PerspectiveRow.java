package nl.partnership.ejb.language.cases;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.partner.Author;

/**
 * A case as one sector reads it.
 *
 * @param openedAt when all of its case were opened; null as long as they are blind
 * @param organisation short name of who wrote it
 * @param sees null when nothing is written, and for others when it was withdrawn, as are those that follow
 */
public record PerspectiveRow(
        String id,
        long version,
        Instant openedAt,
        String organisationId,
        String organisation,
        OrganisationType type,
        String role,
        Viewpoint viewpoint,
        Release release,
        Instant releasedAt,
        boolean withdrawn,
        String sees,
        String does,
        String mayShare,
        String askedOf,
        LocalDate askedOn)
        implements Author, Serializable {

    static final String SELECT =
            "new nl.partnership.ejb.language.cases.PerspectiveRow(v.id, v.version, c.openedAt, o.id,"
                    + " o.shortName, o.type, m.role, v.viewpoint, v.release, v.releasedAt, v.withdrawn, v.sees, v.does, v.mayShare,"
                    + " v.askedOf, v.askedOn)";

    /** For others, after it was taken back: whose it was, and no more. */
    PerspectiveRow withoutWords() {
        return new PerspectiveRow(
                id,
                version,
                openedAt,
                organisationId,
                organisation,
                type,
                role,
                viewpoint,
                release,
                null,
                withdrawn,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public Party party() {
        return new Party(type, role);
    }

    /** Whether its organisation said that it is done. */
    public boolean isReady() {
        return release == Release.READY;
    }

    /** Whether others are shown it. */
    public boolean isShown() {
        return openedAt != null && isReady();
    }

    /** Whether others know of it. */
    boolean isKnown() {
        return openedAt != null && (isReady() || withdrawn);
    }

    /** When it came after the opening, by who had seen the others; null when it was there. */
    public Instant later() {
        return isShown() && releasedAt.isAfter(openedAt) ? releasedAt : null;
    }
}

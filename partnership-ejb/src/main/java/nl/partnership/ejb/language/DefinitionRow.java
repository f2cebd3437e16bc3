package nl.partnership.ejb.language;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.language.Answers;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.partner.Author;

/**
 * What an organisation means by a term.
 *
 * @param organisation short name
 * @param releasedAt null when it is not ready
 * @param withdrawn whether it was shown and is no longer
 * @param text null when nothing is written, and for others when it was withdrawn, as are the next two
 * @param openedAt when its round was opened; null as long as it is blind
 */
public record DefinitionRow(
        String id,
        long version,
        String roundId,
        Instant openedAt,
        String organisationId,
        String organisation,
        OrganisationType type,
        String role,
        Release release,
        Instant releasedAt,
        boolean withdrawn,
        String text,
        String example,
        String notThis,
        Answers answers)
        implements Author, Serializable {

    static final String SELECT =
            "new nl.partnership.ejb.language.DefinitionRow(d.id, d.version, r.id, r.openedAt, o.id,"
                    + " o.shortName, o.type, m.role, d.release, d.releasedAt, d.withdrawn, d.text, d.example, d.notThis, d.answers)";

    /** For others, after it was taken back: whose it was, and no more. */
    DefinitionRow withoutWords() {
        return new DefinitionRow(
                id,
                version,
                roundId,
                openedAt,
                organisationId,
                organisation,
                type,
                role,
                release,
                null,
                withdrawn,
                null,
                null,
                null,
                Answers.NONE);
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

    /** Whether it was answered blind and is shown. */
    public boolean isCounting() {
        return isShown() && later() == null;
    }
}

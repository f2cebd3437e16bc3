package nl.partnership.ejb.insight.finding;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.insight.FindingBasis;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.insight.FindingTerms;
import nl.partnership.domain.insight.FindingVoice;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.partner.Author;

/**
 * What an organisation sees at a school.
 *
 * @param terms null of one of others that was withdrawn
 * @param withdrawn whether others saw it and it was taken back since
 * @param later when it was released, when that was after the opening; else null
 * @param organisation short name
 * @param role in which it was written
 * @param own whether it is of the caller's organisation and team, and the caller does not walk in its eyes
 */
public record FindingRow(
        String id,
        long version,
        String conversationId,
        FindingTerms terms,
        Release release,
        boolean withdrawn,
        Instant later,
        String organisationId,
        String organisation,
        OrganisationType type,
        String role,
        boolean own)
        implements Author, Serializable {

    static final String SELECT =
            "select new nl.partnership.ejb.insight.finding.FindingRow(f.id, f.version, c.id, f.kind,"
                    + " f.signal, f.text, f.place, f.basis, f.sources, f.voice, f.askedOn, f.askedOf, f.release, f.withdrawn,"
                    + " f.releasedAt, c.openedAt, o.id, o.shortName, o.type, m.role) from Finding f join f.conversation c"
                    + " join f.author m join f.organisation o where c.id = :conversation order by f.id";

    /** For a query. */
    public FindingRow(
            String id,
            long version,
            String conversationId,
            FindingKind kind,
            Signal signal,
            String text,
            String place,
            FindingBasis basis,
            String sources,
            FindingVoice voice,
            LocalDate askedOn,
            String askedOf,
            Release release,
            boolean withdrawn,
            Instant releasedAt,
            Instant openedAt,
            String organisationId,
            String organisation,
            OrganisationType type,
            String role) {
        this(
                id,
                version,
                conversationId,
                new FindingTerms(kind, signal, text, place, basis, sources, voice, askedOn, askedOf),
                release,
                withdrawn,
                releasedAt == null || openedAt == null || !releasedAt.isAfter(openedAt) ? null : releasedAt,
                organisationId,
                organisation,
                type,
                role,
                false);
    }

    @Override
    public Party party() {
        return new Party(type, role);
    }

    /** @param name of the organisation, as the conversation calls it */
    FindingRow named(String name) {
        return new FindingRow(
                id, version, conversationId, terms, release, withdrawn, later, organisationId, name, type, role, own);
    }

    FindingRow asOwn() {
        return new FindingRow(
                id,
                version,
                conversationId,
                terms,
                release,
                withdrawn,
                later,
                organisationId,
                organisation,
                type,
                role,
                true);
    }

    /** What others are told of one that was withdrawn: whose it was, and at which signal it stood when they read it. */
    FindingRow withoutWords() {
        FindingTerms left = new FindingTerms(null, terms.signal(), null, null, null, null, terms.voice(), null, null);
        return new FindingRow(
                id,
                version,
                conversationId,
                left,
                release,
                true,
                null,
                organisationId,
                organisation,
                type,
                role,
                false);
    }
}

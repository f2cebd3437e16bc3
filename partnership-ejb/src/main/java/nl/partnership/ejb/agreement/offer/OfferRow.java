package nl.partnership.ejb.agreement.offer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.domain.agreement.offer.OfferPeriod;
import nl.partnership.domain.agreement.offer.OfferTerms;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.partner.Author;

/**
 * What an organisation gives or misses at a school.
 *
 * @param school short name
 * @param terms without its words when it is of others and was withdrawn
 * @param withdrawn whether others saw it and it was taken back since
 * @param later when it was released, when that was after the opening; else null
 * @param organisation short name
 * @param role in which it was written
 * @param own whether it is of the caller's organisation and team, and the caller does not walk in its eyes
 * @param links what was laid beside it, as far as who reads it may see
 */
public record OfferRow(
        String id,
        long version,
        String conversationId,
        LocalDate heldOn,
        SchoolYear year,
        String schoolId,
        String school,
        OfferTerms terms,
        Release release,
        boolean withdrawn,
        Instant later,
        String organisationId,
        String organisation,
        OrganisationType type,
        String role,
        boolean own,
        List<Link> links)
        implements Author, Serializable {

    static final String SELECT =
            "select new nl.partnership.ejb.agreement.offer.OfferRow(f.id, f.version, c.id, c.heldOn, f.schoolYear, s.id,"
                    + " s.shortName, f.kind, f.what, f.signals, f.period, f.release, f.withdrawn, f.releasedAt, c.openedAt,"
                    + " o.id, o.shortName, o.type, m.role)";

    static final String FROM =
            " from Offer f join f.conversation c join f.school s join f.author m join f.organisation o";

    /**
     * What was laid beside it.
     *
     * @param id of the link
     * @param otherId of the offer, or of what is missed
     * @param organisation short name of whose it is
     */
    public record Link(
            String id,
            String otherId,
            String what,
            String organisationId,
            String organisation,
            OrganisationType type,
            String role)
            implements Author, Serializable {

        @Override
        public Party party() {
            return new Party(type, role);
        }
    }

    /** For a query. */
    public OfferRow(
            String id,
            long version,
            String conversationId,
            LocalDate heldOn,
            SchoolYear year,
            String schoolId,
            String school,
            OfferKind kind,
            String what,
            String signals,
            OfferPeriod period,
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
                heldOn,
                year,
                schoolId,
                school,
                new OfferTerms(kind, what, Offer.signals(signals), period),
                release,
                withdrawn,
                releasedAt == null || openedAt == null || !releasedAt.isAfter(openedAt) ? null : releasedAt,
                organisationId,
                organisation,
                type,
                role,
                false,
                List.of());
    }

    @Override
    public Party party() {
        return new Party(type, role);
    }

    OfferRow asOwn() {
        return with(terms, later, true, links);
    }

    OfferRow with(List<Link> others) {
        return with(terms, later, own, others);
    }

    /** What others are told of one that was withdrawn: whose it was, and what kind. */
    OfferRow withoutWords() {
        return with(new OfferTerms(terms.kind(), null, Set.of(), terms.period()), null, false, List.of());
    }

    private OfferRow with(OfferTerms said, Instant after, boolean ofOwn, List<Link> others) {
        return new OfferRow(
                id,
                version,
                conversationId,
                heldOn,
                year,
                schoolId,
                school,
                said,
                release,
                withdrawn,
                after,
                organisationId,
                organisation,
                type,
                role,
                ofOwn,
                others);
    }

    /** Whether it is something that an organisation misses. */
    public boolean isAsk() {
        return terms.kind() == OfferKind.ASK;
    }

    /** Whether an organisation misses it and nothing was laid beside it. */
    public boolean isUnmet() {
        return isAsk() && isShown() && links.isEmpty();
    }

    /** Whether its words are there to read, for who may. */
    public boolean isShown() {
        return release == Release.READY;
    }
}

package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.partner.PartnershipAccess;

/**
 * The versions of agreements that the caller may see; every query of this room for a caller goes through here. One sees a
 * version to which one's organisation is party, as long as that works with the school today, or the agreement is over; the
 * school's board sees those of its schools. The sharing rules must let who proposed it tell the caller. What gave way to
 * another version nobody sees.
 */
@Dependent
class VisibleAgreements {

    private static final String FROM = " from AgreementVersion v join v.agreement g join g.school s"
            + " left join s.board sb join v.author m join m.organisation a where v.standing <> :replaced";

    private static final int MOST = 1000;

    /** That the caller's organisation is party to a version, of which the school always is one. */
    private static final String PARTY =
            "v.id in (select ar.versionId from AgreementReach ar where ar.organisationId = :organisation)"
                    + " and (s.id = :organisation or sb.id = :organisation or g.lastDay < :today or "
                    + PartnershipAccess.WORKS_WITH + ")";

    private static final String TOLD = "(a.id in :own or v.authorParty in :permitted)";

    private static final String MINE =
            FROM + " and " + PARTY + " and " + TOLD + " and " + PartnershipAccess.NOT_LIMITED;

    /** Of each agreement one version: what is in force and, when nothing is that the caller sees, what is proposed. */
    private static final String ONE_EACH =
            " and (v.standing = :inForce or not exists (select yv.id from AgreementVersion yv"
                    + " join yv.agreement yg join yv.parties yo join yv.author ym join ym.organisation ya where yg.id = g.id"
                    + " and yv.standing = :inForce and (yo.id = :organisation or s.id = :organisation or sb.id = :organisation)"
                    + " and (ya.id in :own or yv.authorParty in :permitted)))";

    /** Who proposed, assented and left, of one agreement. */
    private static final String PEOPLE = "select m from Membership m join fetch m.person join fetch m.organisation"
            + " where m.id in (select am.id from Assent t join t.membership am join t.agreementVersion tv"
            + " join tv.agreement tg where tg.id = :id) or m.id in (select bm.id from AgreementVersion bv"
            + " join bv.author bm join bv.agreement bg where bg.id = :id) or m.id in (select cm.id from Departure d"
            + " join d.membership cm join d.agreement dg where dg.id = :id)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Told told;

    /**
     * What the caller sees of one agreement: one version, or two.
     *
     * @throws NotFound when that is none
     */
    List<AgreementVersion> require(String agreementId) {
        List<AgreementVersion> versions = query(
                        "select v",
                        AgreementVersion.class,
                        " and g.id = :id order by v.number",
                        Map.of("id", Objects.requireNonNullElse(agreementId, "")))
                .getResultList();
        if (versions.isEmpty()) {
            throw new NotFound("working-agreement", agreementId);
        }
        // else each of them would be read by itself
        entityManager
                .createQuery(PEOPLE, Membership.class)
                .setParameter("id", agreementId)
                .setMaxResults(MOST)
                .getResultList();
        return versions;
    }

    /** A query on one version of each agreement; {@code v}, {@code g} and the school {@code s} can be named in it. */
    <T> TypedQuery<T> ofEach(String select, Class<T> type, String end, Map<String, Object> parameters) {
        return query(select, type, ONE_EACH + end, parameters)
                .setParameter("inForce", AgreementVersion.Standing.IN_FORCE);
    }

    /** A query on all versions that the caller sees. */
    <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        return told.bound(entityManager.createQuery(select + MINE + end, type), AgreementCensus.AGREEMENT, parameters)
                .setParameter("replaced", AgreementVersion.Standing.REPLACED);
    }
}

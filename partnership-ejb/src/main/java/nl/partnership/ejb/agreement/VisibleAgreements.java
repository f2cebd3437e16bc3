package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

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

    /** That the caller's organisation is party to a version, of which the school always is one. */
    private static final String PARTY = "(s.id = :organisation or sb.id = :organisation or (exists"
            + " (select xv.id from AgreementVersion xv join xv.parties xo where xv.id = v.id and xo.id = :organisation)"
            + " and (g.lastDay < :today or exists (select zp.id from Partnership zp join zp.school zs join zp.partners zq"
            + " where zs.id = s.id and zp.schoolYear = :year and zq.id = :organisation))))";

    private static final String TOLD = "(a.id in :own or v.authorParty in :permitted)";

    private static final String MINE =
            FROM + " and " + PARTY + " and " + TOLD + " and " + PartnershipAccess.NOT_LIMITED;

    /** Of each agreement one version: what is in force and, when nothing is that the caller sees, what is proposed. */
    private static final String ONE_EACH =
            " and (v.standing = :inForce or not exists (select yv.id from AgreementVersion yv"
                    + " join yv.agreement yg join yv.parties yo join yv.author ym join ym.organisation ya where yg.id = g.id"
                    + " and yv.standing = :inForce and (yo.id = :organisation or s.id = :organisation or sb.id = :organisation)"
                    + " and (ya.id in :own or yv.authorParty in :permitted)))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

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
        return versions;
    }

    /** A query on one version of each agreement; {@code v}, {@code g} and the school {@code s} can be named in it. */
    <T> TypedQuery<T> ofEach(String select, Class<T> type, String end, Map<String, Object> parameters) {
        return query(select, type, ONE_EACH + end, parameters)
                .setParameter("inForce", AgreementVersion.Standing.IN_FORCE);
    }

    /** A query on all versions that the caller sees. */
    <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        LocalDate today = LocalDate.now(clock);
        TypedQuery<T> query = access.bound(entityManager.createQuery(select + MINE + end, type))
                .setParameter("replaced", AgreementVersion.Standing.REPLACED)
                .setParameter("own", orNone(List.copyOf(sight.own())))
                .setParameter("permitted", orNone(permitted()))
                .setParameter("today", today)
                .setParameter("year", SchoolYear.of(today));
        parameters.forEach(query::setParameter);
        return query;
    }

    private List<String> permitted() {
        return sight.authors(AgreementCensus.AGREEMENT).stream()
                .map(Party::toString)
                .toList();
    }

    /** An empty list cannot be asked for. */
    private static List<String> orNone(List<String> codes) {
        return codes.isEmpty() ? List.of("") : codes;
    }
}

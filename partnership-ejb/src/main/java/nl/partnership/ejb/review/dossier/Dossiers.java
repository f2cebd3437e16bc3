package nl.partnership.ejb.review.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.review.Dossier;
import nl.partnership.domain.review.DossierPart;
import nl.partnership.ejb.base.Caller;

/** Finds dossiers: of the own school, and for a board those of its schools; of the last thirty days. */
@Dependent
class Dossiers {

    private static final int MOST = 20;

    /** That a part is neither made nor given up. */
    static final String OPEN = "(p.madeAt is null and p.attempts < " + DossierPart.MOST_ATTEMPTS + ")";

    private static final String MINE = " from Dossier d join d.organisation o join d.author m left join o.board b"
            + " where d.askedAt > :since and (o.id = :own or b.id = :own)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The newest first, in one statement. */
    List<DossierRow> rows(Caller caller) {
        return bound(
                        entityManager.createQuery(
                                "select d.id, o.shortName, d.schoolYear, m.role, d.askedAt,"
                                        + " (select count(p) from DossierPart p where p.dossier.id = d.id and p.madeAt is not null),"
                                        + " (select count(p) from DossierPart p where p.dossier.id = d.id and " + OPEN
                                        + "),"
                                        + " (select count(p) from DossierPart p where p.dossier.id = d.id)"
                                        + MINE
                                        + " order by d.askedAt desc, d.id",
                                Object[].class),
                        caller)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Dossiers::row)
                .toList();
    }

    private static DossierRow row(Object[] row) {
        int done = ((Number) row[5]).intValue();
        int open = ((Number) row[6]).intValue();
        int all = ((Number) row[7]).intValue();
        Instant asked = (Instant) row[4];
        return new DossierRow(
                (String) row[0],
                (String) row[1],
                (SchoolYear) row[2],
                (String) row[3],
                asked,
                asked.plus(Dossier.KEPT),
                done,
                all - done - open,
                all);
    }

    /** @throws NotFound for one of others, and for one that is erased or will be tonight */
    Dossier find(String id, Caller caller) {
        return bound(entityManager.createQuery("select d" + MINE + " and d.id = :id", Dossier.class), caller)
                .setParameter("id", id == null ? "" : id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dossier", id));
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, Caller caller) {
        return query.setParameter("own", caller.organisationId())
                .setParameter("since", clock.instant().minus(Dossier.KEPT));
    }

    /** Whether one of this school or board is being made. */
    boolean isBusy(Organisation organisation) {
        return open(" and p.dossier.organisation.id = :id", organisation.getId());
    }

    /** Whether a part of it is still to be made. */
    boolean isOpen(Dossier dossier) {
        return open(" and p.dossier.id = :id", dossier.getId());
    }

    private boolean open(String which, String id) {
        return entityManager
                        .createQuery("select count(p) from DossierPart p where " + OPEN + which, Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}

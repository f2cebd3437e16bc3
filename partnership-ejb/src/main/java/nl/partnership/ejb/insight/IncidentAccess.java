package nl.partnership.ejb.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;

/** Whose register it is: every question about incidents goes through here. It is of one school, and of nobody else. */
@Dependent
public class IncidentAccess {

    private static final int MOST = 500;

    private static final String COUNTED = "select s from Organisation s where s.board is not null and s.closed = false"
            + " and (s.id = :organisation or s.board.id = :organisation) and " + PartnershipAccess.NOT_LIMITED;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * In which the caller works at a school.
     *
     * @throws NotFound for a role at a board
     */
    public Membership membership() {
        Membership membership =
                entityManager.find(Membership.class, current.get().membershipId());
        if (!membership.getOrganisation().isSchool()) {
            throw new NotFound("school", membership.getOrganisation().getId());
        }
        return membership;
    }

    /** The school of the caller. @throws NotFound as {@link #membership} */
    String schoolId() {
        return membership().getOrganisation().getId();
    }

    /** @throws NotFound when it is of another school, or there is none */
    Incident require(String id) {
        Incident incident = id == null ? null : entityManager.find(Incident.class, id);
        if (incident == null || !incident.getSchool().getId().equals(schoolId())) {
            throw new NotFound("incident", id);
        }
        return incident;
    }

    /** The schools of which the caller sees counts: the own one, or those of the board; by name. */
    List<Organisation> counted() {
        return access.bound(entityManager.createQuery(COUNTED + " order by s.nameKey, s.id", Organisation.class))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws NotFound for a school of which the caller sees no counts */
    Organisation requireCounted(String schoolId) {
        return access.bound(entityManager.createQuery(COUNTED + " and s.id = :school", Organisation.class))
                .setParameter("school", Objects.requireNonNullElse(schoolId, ""))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("school", schoolId));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.partnership.ejb.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * The border around cases: they belong to the organisation that opened them, and to its people. For
 * everybody else they do not exist.
 */
@Dependent
public class OwnCases {

    private static final int MOST = 500;

    private static final String OWN =
            "select c from PupilCase c join fetch c.openedBy where c.organisation.id = :organisation";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    /**
     * The case, when it is of the caller's organisation.
     *
     * @param caseId its id or, as people and programs call it, its pseudonym
     * @throws NotFound when it is not, or when there is none called so
     */
    public PupilCase require(String caseId) {
        return entityManager
                .createQuery(OWN + " and (c.id = :id or c.pseudonym = :id)", PupilCase.class)
                .setParameter("organisation", organisation())
                .setParameter("id", Objects.requireNonNullElse(caseId, ""))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("pupil-case", caseId));
    }

    /** The cases of the caller's organisation: open ones first, then by the day they were opened; at most 500. */
    public List<PupilCase> all() {
        return entityManager
                .createQuery(
                        OWN + " order by case when c.closedOn is null then 0 else 1 end, c.openedOn desc, c.pseudonym",
                        PupilCase.class)
                .setParameter("organisation", organisation())
                .setMaxResults(MOST)
                .getResultList();
    }

    private String organisation() {
        return Objects.requireNonNullElse(current.get().organisationId(), "");
    }
}

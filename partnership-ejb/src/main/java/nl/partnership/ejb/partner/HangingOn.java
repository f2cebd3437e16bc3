package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.partner.Membership;

/** Counts what names a role of an organisation, and never a person: for the {@link Ties} of rooms. */
@Dependent
public class HangingOn {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * How many stay without anybody when this role ends: those of its role, unless somebody else of the organisation has it.
     *
     * @param counting JPQL that counts those of {@code :organisation}
     * @param record alias in it of what names the role
     */
    public long role(String counting, String record, Membership ending) {
        return entityManager
                .createQuery(
                        counting + " and " + record + ".role = :role and not exists (select m.id from Membership m"
                                + " where m.organisation.id = :organisation and m.role = :role"
                                + " and m.person.id <> :person and " + Held.orLater("m") + ")",
                        Long.class)
                .setParameter("organisation", ending.getOrganisation().getId())
                .setParameter("role", ending.getRole())
                .setParameter("person", ending.getPerson().getId())
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    /**
     * How many there are of an organisation.
     *
     * @param counting JPQL that counts those of {@code :organisation}
     */
    public long organisation(String counting, String organisationId) {
        return entityManager
                .createQuery(counting, Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }
}

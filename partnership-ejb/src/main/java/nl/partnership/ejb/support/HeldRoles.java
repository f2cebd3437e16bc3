package nl.partnership.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.ejb.partner.Held;

/** Which roles somebody has today: records of this room name roles and no persons. */
@Dependent
public class HeldRoles {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The roles that somebody has today at some organisations that are not closed. */
    public record Today(Set<String> keys) {

        public boolean has(String organisationId, String role) {
            return keys.contains(organisationId + role);
        }
    }

    /** In one statement; none for none. */
    public Today of(Collection<String> organisationIds) {
        return new Today(
                organisationIds.isEmpty()
                        ? Set.of()
                        : entityManager
                                .createQuery(
                                        "select distinct o.id, m.role from Membership m join m.organisation o"
                                                + " where o.id in :organisations and o.closed = false and "
                                                + Held.today("m"),
                                        Object[].class)
                                .setParameter("organisations", Set.copyOf(organisationIds))
                                .setParameter("today", LocalDate.now(clock))
                                .getResultStream()
                                .map(row -> (String) row[0] + row[1])
                                .collect(Collectors.toSet()));
    }
}

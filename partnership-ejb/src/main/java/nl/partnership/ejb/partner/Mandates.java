package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/** Who may decide for their organisation, and on what ground: the one place that says so. */
@Dependent
public class Mandates {

    private static final Set<String> BY_ROLE = Set.of("SCHOOL_LEADER", Overseers.BOARD_MEMBER);

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /**
     * On what somebody may decide.
     *
     * @param givenBy the function of who gave the mandate; null when the role itself brings it
     * @param until the last day; null when the role itself brings it
     */
    public record Ground(String givenBy, LocalDate until) implements Serializable {

        public boolean isByRole() {
            return givenBy == null;
        }
    }

    /** Whether somebody may decide for their organisation on a day, in that membership and for that purpose. */
    public boolean holds(Membership membership, MandatePurpose purpose, LocalDate day) {
        return ground(membership, purpose, day).isPresent();
    }

    /** The ground that lasts longest; empty when there is none. */
    public Optional<Ground> ground(Membership membership, MandatePurpose purpose, LocalDate day) {
        if (isByRole(membership.getRole()) && membership.isValidOn(day)) {
            return Optional.of(new Ground(null, null));
        }
        return of(membership).stream()
                .filter(mandate -> mandate.getPurpose() == purpose && mandate.isValidOn(day))
                .max(Comparator.comparing(Mandate::getValidUntil))
                .map(mandate -> new Ground(mandate.getGivenBy(), mandate.getValidUntil()));
    }

    /** Who may decide for an organisation on a day, in what concerns that school. */
    public List<Membership> holders(
            Organisation organisation, Organisation school, MandatePurpose purpose, LocalDate day) {
        return working(organisation, school, day).stream()
                .filter(membership -> holds(membership, purpose, day))
                .toList();
    }

    /** Who works for an organisation on a day, in what concerns that school; at most 200. */
    public List<Membership> working(Organisation organisation, Organisation school, LocalDate day) {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.person where m.organisation = :organisation"
                                + " and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)"
                                + " order by m.id",
                        Membership.class)
                .setParameter("organisation", organisation)
                .setParameter("day", day)
                .setHint("eclipselink.batch", "m.schools")
                .setMaxResults(MOST)
                .getResultStream()
                .filter(membership -> membership.getSchools().isEmpty()
                        || membership.getSchools().contains(school))
                .toList();
    }

    static boolean isByRole(String role) {
        return BY_ROLE.contains(role);
    }

    /** All that were given in a membership, the latest first. */
    List<Mandate> of(Membership membership) {
        return entityManager
                .createQuery(
                        "select d from Mandate d where d.membership = :membership order by d.validFrom desc, d.id",
                        Mandate.class)
                .setParameter("membership", membership)
                .setMaxResults(MOST)
                .getResultList();
    }
}

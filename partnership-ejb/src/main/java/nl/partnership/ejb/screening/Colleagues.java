package nl.partnership.ejb.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.PartnershipAccess;

/** The people with whom the caller works: of the school, its board and the partners, in this year's partnerships. */
@Dependent
class Colleagues {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Clock clock;

    /**
     * Those of these names that are the full name of a colleague, as the portal has it.
     *
     * @param names how many is bounded by the length of a text
     */
    Set<String> among(Set<String> names) {
        // a first name alone may be a pupil's
        List<String> full = names.stream().filter(name -> name.indexOf(' ') > 0).toList();
        List<Partnership> partnerships = full.isEmpty() ? List.of() : access.today();
        if (partnerships.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entityManager
                .createQuery(
                        "select p.name from Membership m join m.person p join m.organisation o where p.name in :names"
                                + " and " + Held.today("m")
                                + " and (o.id in :schools or exists (select x.id from Partnership q join q.partners x"
                                + " where q.id in :partnerships and x.id = o.id))",
                        String.class)
                .setParameter("names", full)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("schools", schools(partnerships))
                .setParameter(
                        "partnerships",
                        partnerships.stream().map(StoredEntity::getId).toList())
                .getResultList());
    }

    private static List<String> schools(List<Partnership> partnerships) {
        return partnerships.stream()
                .map(Partnership::getSchool)
                .flatMap(school -> Stream.of(school, school.getBoard()))
                .filter(Objects::nonNull)
                .map(Organisation::getId)
                .distinct()
                .toList();
    }
}

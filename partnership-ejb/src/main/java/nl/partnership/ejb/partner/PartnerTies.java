package nl.partnership.ejb.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Sentence;

/** People who named somebody as their stand-in, or as who answers for them; a role that nobody else has; partnerships. */
@ApplicationScoped
public class PartnerTies implements Ties {

    private static final String PEOPLE = "select count(distinct m.person.id) from Membership m where"
            + " m.organisation.closed = false and " + Held.orLater("m");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        Object person = membership.getPerson();
        Object organisation = membership.getOrganisation();
        long others = people(
                " and m.role = :role and m.organisation = :organisation and m.person <> :person",
                Map.of("role", membership.getRole(), "organisation", organisation, "person", person));
        return Stream.of(
                        others == 0 ? List.of(Sentence.of("partner.ties.last")) : List.<Sentence>of(),
                        Ties.counted(
                                "partner.ties.deputy",
                                people(
                                        " and m.deputy = :person and m.organisation = :organisation",
                                        Map.of("organisation", organisation, "person", person))),
                        Ties.counted(
                                "partner.ties.sponsor", people(" and m.sponsor = :person", Map.of("person", person))))
                .flatMap(List::stream)
                .toList();
    }

    /** Stand-in and answering for partners; nobody stands in for or answers for oneself. */
    @Override
    public void handOver(Membership leaving, Membership successor) {
        Person next = successor.getPerson();
        held("m.deputy = :person and m.organisation = :organisation")
                .setParameter("person", leaving.getPerson())
                .setParameter("organisation", leaving.getOrganisation())
                .getResultStream()
                .forEach(role -> role.setDeputy(role.getPerson().equals(next) ? null : next));
        held("m.sponsor = :person")
                .setParameter("person", leaving.getPerson())
                .getResultStream()
                .forEach(role -> {
                    role.grant(role.getValidFrom(), role.getValidUntil(), next);
                    role.countAccess(LocalDate.now(clock));
                });
    }

    /** That of the last school year in which it is in a partnership. */
    @Override
    public LocalDate lastDay(Organisation partner) {
        return entityManager
                .createQuery(
                        "select p.schoolYear from Partnership p join p.partners k where k = :partner"
                                + " order by p.schoolYear desc",
                        SchoolYear.class)
                .setParameter("partner", partner)
                .setMaxResults(1)
                .getResultStream()
                .map(SchoolYear::lastDay)
                .findFirst()
                .orElse(null);
    }

    private TypedQuery<Membership> held(String condition) {
        return entityManager
                .createQuery(
                        "select m from Membership m where m.organisation.closed = false and " + Held.orLater("m")
                                + " and " + condition,
                        Membership.class)
                .setParameter("today", LocalDate.now(clock));
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        long partnerships = entityManager
                .createQuery(
                        "select count(p) from Partnership p where p.schoolYear >= :year and (p.school.id = :id"
                                + " or exists (select o.id from Organisation o where o.id = :id and o member of p.partners))",
                        Long.class)
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setParameter("id", organisationId)
                .getSingleResult();
        return Ties.counted("partner.ties.partnerships", partnerships);
    }

    private long people(String condition, Map<String, Object> parameters) {
        TypedQuery<Long> query =
                entityManager.createQuery(PEOPLE + condition, Long.class).setParameter("today", LocalDate.now(clock));
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }
}

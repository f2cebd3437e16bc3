package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Organisation;

/** Who works where today: people to name as deputy, as sponsor, or as who did something. */
@Dependent
public class CurrentPeople {

    private static final int MOST = 500;

    private static final String PEOPLE = "select p.id, p.name, min(o.shortName) from Membership m join m.person p"
            + " join m.organisation o where o.closed = false and " + Held.today("m");
    private static final String GROUPED = " group by p.id, p.name, p.nameKey order by p.nameKey, p.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Colleagues who can stand in for somebody, by name; at most 500. */
    List<PersonChoice> deputies(String organisationId, String personId) {
        return choices(entityManager
                .createQuery(PEOPLE + " and o.id = :organisation and p.id <> :person" + GROUPED, Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("person", personId));
    }

    /** People of the board and its schools, who can answer for a partner's access, by name; at most 500. */
    public List<PersonChoice> sponsors() {
        return choices(entityManager
                .createQuery(PEOPLE + " and o.type = :school" + GROUPED, Object[].class)
                .setParameter("school", OrganisationType.SCHOOL));
    }

    /** People of a school and of its board, by name; at most 500. */
    public List<PersonChoice> ofSchool(Organisation school) {
        return choices(entityManager
                .createQuery(PEOPLE + " and (o.id = :school or o.id = :board)" + GROUPED, Object[].class)
                .setParameter("school", school.getId())
                .setParameter("board", school.getBoard().getId()));
    }

    private List<PersonChoice> choices(TypedQuery<Object[]> query) {
        return query.setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new PersonChoice((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}

package nl.partnership.ejb.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;

/** How many contact points there are for each organisation that works with theirs this school year. */
@ApplicationScoped
public class ContactCensus implements RecordCensus {

    /** That somebody works in a role somewhere, and how to reach them. */
    public static final RecordKind CONTACT_POINT =
            new RecordKind("CONTACT_POINT", "partner.record.", Codes.PROFESSIONAL_CONTACT, Codes.COORDINATION, false);

    private static final int MOST = 100_000;

    private static final String CONTACTS = "select o.id, o.shortName, o.type, m.role, count(m) from Membership m"
            + " join m.organisation o where o.closed = false and " + Held.today("m")
            + " group by o.id, o.shortName, o.type, m.role";

    private static final String TOGETHER =
            "select p.id, o.id from Partnership p join p.partners o" + " where p.schoolYear = :year";
    private static final String SCHOOLS =
            "select p.id, s.id, s.board.id from Partnership p join p.school s" + " where p.schoolYear = :year";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(CONTACT_POINT);
    }

    @Override
    public List<Count> released() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Set<String>> neighbours = neighbours(SchoolYear.of(today));
        List<Count> counts = new ArrayList<>();
        entityManager
                .createQuery(CONTACTS, Object[].class)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .forEach(row -> neighbours
                        .getOrDefault((String) row[0], Set.of())
                        .forEach(viewer -> counts.add(new Count(
                                CONTACT_POINT,
                                (String) row[0],
                                (String) row[1],
                                new Party((OrganisationType) row[2], (String) row[3]),
                                viewer,
                                (Long) row[4]))));
        return counts;
    }

    /** The organisations with which each organisation shares a partnership. */
    private Map<String, Set<String>> neighbours(SchoolYear year) {
        Map<String, Set<String>> members = new HashMap<>();
        for (String query : List.of(TOGETHER, SCHOOLS)) {
            entityManager
                    .createQuery(query, Object[].class)
                    .setParameter("year", year)
                    .setMaxResults(MOST)
                    .getResultStream()
                    .forEach(row -> {
                        for (int i = 1; i < row.length; i++) {
                            members.computeIfAbsent((String) row[0], id -> new HashSet<>())
                                    .add((String) row[i]);
                        }
                    });
        }
        Map<String, Set<String>> neighbours = new HashMap<>();
        members.values()
                .forEach(together -> together.forEach(one ->
                        neighbours.computeIfAbsent(one, id -> new HashSet<>()).addAll(together)));
        return neighbours;
    }
}

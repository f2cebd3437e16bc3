package nl.partnership.ejb.partner.calltest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.Sight;

/** Whose number a test is going to call: who has a role in its route today, as far as the sharing rules let them know. */
@Dependent
public class CalledPeople {

    private static final int MOST = 500;

    private static final String CALLED = "select m from Membership m where m.workPhone is not null"
            + " and m.organisation.closed = false and exists (select c.id from TestedCall c where c.test.id = :test"
            + " and c.leftOut = false and c.outcome is null and c.organisation.id = m.organisation.id and c.role = m.role)"
            + " and " + Held.today("m") + " and " + Held.at("m", ":school") + " order by m.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    /** Each once, without who announced it; none from the day after the call on. At most 500 roles are looked at. */
    public List<Person> of(CallTest test) {
        LocalDate today = LocalDate.now(clock);
        if (test.getPlannedOn().isBefore(today)) {
            return List.of();
        }
        return Fetch.along(
                        entityManager.createQuery(CALLED, Membership.class),
                        "m.person",
                        "m.organisation.board",
                        "m.deputy",
                        "m.sponsor")
                .setParameter("test", test.getId())
                .setParameter("school", test.getSchool().getId())
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(membership -> mayKnow(test, membership))
                .map(Membership::getPerson)
                .filter(person -> !person.equals(test.getAuthor().getPerson()))
                .distinct()
                .toList();
    }

    private boolean mayKnow(CallTest test, Membership membership) {
        AtTable.Seat seat = new AtTable.Seat(membership.getOrganisation().belonging(), membership.party());
        return sight.ofAll(
                new AtTable(null, null, Set.of(seat), null, false),
                test.getSchool().getId(),
                test.getAuthor().party(),
                CallTestCensus.TESTED_CALL);
    }
}

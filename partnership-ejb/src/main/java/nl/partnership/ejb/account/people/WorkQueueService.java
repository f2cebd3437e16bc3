package nl.partnership.ejb.account.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.mail.OutboxService;

/** What an administrator has to do now: what runs out, is missing or waits. */
@Stateless
public class WorkQueueService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private People people;

    @Inject
    private OutboxService outbox;

    @Allowed(Audience.ADMINISTRATOR)
    public WorkQueue look() {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock));
        return new WorkQueue(
                year,
                people.count(null, PeopleFilter.EXPIRING),
                people.count(null, PeopleFilter.NOT_INVITED),
                people.count(null, PeopleFilter.WITHOUT_SPONSOR),
                people.count(null, PeopleFilter.WRONG_CONTACT),
                schoolsWithout(year),
                outbox.countWaiting(),
                outbox.hasServer());
    }

    private long schoolsWithout(SchoolYear year) {
        return entityManager
                .createQuery(
                        "select count(o) from Organisation o where o.board is not null and o.closed = false"
                                + " and not exists (select p.id from Partnership p where p.school = o"
                                + " and p.schoolYear = :year)",
                        Long.class)
                .setParameter("year", year)
                .getSingleResult();
    }
}

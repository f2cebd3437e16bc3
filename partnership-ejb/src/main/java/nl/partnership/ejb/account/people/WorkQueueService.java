package nl.partnership.ejb.account.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.account.people.WorkQueue.SetUpStep;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.mail.OutboxService;

/** What an administrator has to do now: the next step of setting up, and what runs out or is missing. */
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
                done(),
                people.count(null, PeopleFilter.EXPIRING),
                people.count(null, PeopleFilter.NOT_INVITED),
                people.count(null, PeopleFilter.WITHOUT_SPONSOR),
                people.count(null, PeopleFilter.WRONG_CONTACT),
                schoolsWithout(year),
                outbox.countWaiting(),
                outbox.hasServer());
    }

    private Set<SetUpStep> done() {
        Set<SetUpStep> done = EnumSet.noneOf(SetUpStep.class);
        organisations(done);
        mark(done, SetUpStep.PARTNERSHIP, "select p.id from Partnership p");
        // also done once somebody with a role has a password: a demonstration begins without invitations
        mark(
                done,
                SetUpStep.INVITATION,
                "select a.id from Account a where (a.passwordHash is not null or exists"
                        + " (select i.id from Invitation i where i.account = a))"
                        + " and exists (select m.id from Membership m where m.person = a.person)");
        if (done.contains(SetUpStep.INVITATION)) {
            done.add(SetUpStep.PEOPLE);
        } else {
            mark(done, SetUpStep.PEOPLE, "select m.id from Membership m");
        }
        return done;
    }

    /** The board, a school and a partner: in one statement, by kind of organisation. */
    private void organisations(Set<SetUpStep> done) {
        List<Object[]> kinds = entityManager
                .createQuery(
                        "select o.type, count(o), count(b) from Organisation o left join o.board b group by o.type",
                        Object[].class)
                .getResultList();
        for (Object[] kind : kinds) {
            if (kind[0] != OrganisationType.SCHOOL) {
                done.add(SetUpStep.PARTNER);
                continue;
            }
            if ((Long) kind[1] > (Long) kind[2]) {
                done.add(SetUpStep.BOARD);
            }
            if ((Long) kind[2] > 0) {
                done.add(SetUpStep.SCHOOL);
            }
        }
    }

    private void mark(Set<SetUpStep> done, SetUpStep step, String jpql) {
        if (!entityManager
                .createQuery(jpql, String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            done.add(step);
        }
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

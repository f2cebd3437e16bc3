package nl.partnership.ejb.account.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import nl.partnership.domain.account.CalendarFeed;
import nl.partnership.domain.account.FeedAllowance;
import nl.partnership.domain.account.Secret;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PersonService.AddressChanged;

/** The addresses of calendars that have not ended; there is one for each role at most. */
@Dependent
class Feeds {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** With when it was fetched last. */
    Optional<FeedAllowance> of(String membershipId) {
        return entityManager
                .createQuery(
                        "select a from FeedAllowance a join fetch a.feed f where f.membership.id = :membership"
                                + " and f.endedAt is null order by f.createdAt desc",
                        FeedAllowance.class)
                .setParameter("membership", membershipId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<CalendarFeed> open(String secret) {
        return Fetch.along(
                        entityManager.createQuery(
                                "select f from CalendarFeed f where f.secretDigest = :digest and f.endedAt is null",
                                CalendarFeed.class),
                        "f.account.person",
                        "f.membership")
                .setParameter("digest", Secret.digest(secret))
                .getResultStream()
                .findFirst();
    }

    void end(String membershipId) {
        end("f.membership.id = :id", membershipId);
    }

    /** With another address somebody begins anew: whoever knew the former one may know what was sent there. */
    void end(@Observes AddressChanged moved) {
        end("f.account.person.id = :id", moved.person().getId());
    }

    private void end(String condition, String id) {
        entityManager
                .createQuery(
                        "select f from CalendarFeed f where f.endedAt is null and " + condition, CalendarFeed.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(feed -> feed.end(clock.instant()));
    }
}

package nl.partnership.ejb.account.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.CalendarFeed;
import nl.partnership.domain.account.FeedAllowance;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The own calendar as calendar programs fetch it: making and stopping its address, and what it gives. */
@Stateless
public class CalendarFeedService {

    private static final String PATH = "/account/calendar.ics?key=";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private Callers callers;

    @Inject
    private Feeds feeds;

    @Inject
    private OwnDays days;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    @Inject
    @ConfigProperty(name = "partnership.feed.calls")
    private int callsAMinute;

    @Inject
    @ConfigProperty(name = "partnership.feed.burst")
    private int burst;

    /**
     * How the calendar of the present role stands.
     *
     * @param offered whether there can be one: not for who takes no part, nor in another's eyes
     * @param since when its address was made; null when there is none
     * @param fetched when it was fetched last; null for never
     */
    public record FeedState(boolean offered, Instant since, Instant fetched) implements Serializable {}

    /**
     * What a program gets.
     *
     * @param pause how long until it may come again; zero when it got the calendar
     * @param text null when it comes too soon
     */
    public record Fetched(Duration pause, String text) implements Serializable {}

    @Allowed(Audience.SIGNED_IN)
    public FeedState own() {
        Caller caller = current.get();
        boolean offered = Audience.PARTICIPANT.includes(caller) && !caller.isWalking();
        return offered
                ? feeds.of(caller.membershipId())
                        .map(one -> new FeedState(true, one.getFeed().getCreatedAt(), one.getUsedAt()))
                        .orElse(new FeedState(true, null, null))
                : new FeedState(false, null, null);
    }

    /**
     * Makes the address of the calendar in the present role; a former one stops working.
     *
     * @return the address; shown this once, its secret is stored nowhere
     */
    @Allowed(Audience.PARTICIPANT)
    public String make() {
        Caller caller = current.get();
        caller.mustNotWalk();
        // first of all: of two at the same moment the second one ends the address of the first
        Membership membership =
                entityManager.find(Membership.class, caller.membershipId(), LockModeType.PESSIMISTIC_WRITE);
        feeds.end(membership.getId());
        String secret = Secret.random();
        CalendarFeed feed = new CalendarFeed(
                entityManager.find(Account.class, caller.accountId()), membership, secret, clock.instant());
        entityManager.persist(feed);
        entityManager.persist(new FeedAllowance(feed));
        return url + PATH + secret;
    }

    /** The address of the calendar in the present role stops working. */
    @Allowed(Audience.PARTICIPANT)
    public void stop() {
        current.get().mustNotWalk();
        feeds.end(current.get().membershipId());
    }

    /** The calendar of this secret; empty when it is unknown or ended, or its owner may do nothing in that role today. */
    @Allowed(Audience.EVERYONE)
    public Optional<Fetched> fetch(String secret) {
        return feeds.open(secret).flatMap(feed -> callers.of(
                        feed.getAccount(), feed.getMembership().getId())
                .map(owner -> fetch(feed, owner)));
    }

    private Fetched fetch(CalendarFeed feed, Caller owner) {
        Duration pause = entityManager
                .find(FeedAllowance.class, feed.getId(), LockModeType.PESSIMISTIC_WRITE)
                .take(clock.instant(), callsAMinute, burst);
        return new Fetched(pause, pause.isZero() ? days.of(owner, feed.getCreatedAt()) : null);
    }
}
